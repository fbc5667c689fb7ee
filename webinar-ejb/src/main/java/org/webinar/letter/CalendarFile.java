package org.webinar.letter;

import java.io.Serializable;

/**
 * A file for a calendar (iCalendar, RFC 5545).
 *
 * @param method what the calendar is asked for (RFC 5546): {@code REQUEST}, {@code CANCEL} or {@code PUBLISH}
 * @param text the file, its lines folded and ended as the format wants them
 */
public record CalendarFile(String method, String text) implements Serializable {}
