package org.webinar.chat;

import java.time.Instant;

/**
 * A message as it is kept, for those who may take it away.
 *
 * @param id its number
 * @param eventId number of the event
 * @param at when we had it, or when a moderator let it in
 * @param author the name under which it was written
 * @param guest whether nobody has checked that name
 * @param presenter whether a presenter wrote it
 * @param fromRoom whether it was said in the room
 * @param standing whether the audience sees it
 * @param inRoom how far it has come on its way into the room
 * @param text plain text
 */
public record KeptLine(
        long id,
        long eventId,
        Instant at,
        String author,
        boolean guest,
        boolean presenter,
        boolean fromRoom,
        Standing standing,
        String inRoom,
        String text) {}
