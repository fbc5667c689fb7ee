package org.webinar.recording;

import java.net.URI;

/**
 * The video of a recording as a file on its server.
 *
 * @param recording the recording
 * @param file where it lies
 */
public record Film(Recording recording, URI file) {}
