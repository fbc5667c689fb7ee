package org.webinar.chat;

import java.net.URI;

/**
 * A delivery as it came in, unread.
 *
 * @param callback the address at which we asked to be told, without the checksum
 * @param authorization the header of that name; null when there was none
 * @param checksum the parameter of that name; null when there was none
 * @param body the form, byte for byte as text
 */
public record Notice(URI callback, String authorization, String checksum, String body) {}
