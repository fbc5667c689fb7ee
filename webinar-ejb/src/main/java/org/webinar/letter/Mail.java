package org.webinar.letter;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail to one person.
 *
 * @param meetingId number of the meeting that it is about
 * @param kind what it is, in one word of at most 20 letters
 * @param address bare address of the person; never null
 * @param replyTo address to which an answer goes; empty when it goes to us
 * @param subject one line
 * @param body plain text
 * @param file what goes into the person's calendar with it; null when nothing does
 * @param expires from when on it is not sent any more; null when nothing but its age ends that
 */
public record Mail(
        long meetingId,
        String kind,
        String address,
        Optional<String> replyTo,
        String subject,
        String body,
        CalendarFile file,
        Instant expires) {}
