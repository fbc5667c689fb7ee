package org.webinar.chat;

import java.time.Instant;

/**
 * A message as it stands now.
 *
 * @param id its number
 * @param place its place in the order that everybody sees; null while nobody does
 * @param revision the number of its last change in the conversation: whoever has read up to one has missed none before
 * @param standing whether the audience sees it
 * @param author the name to show
 * @param guest whether the author is a guest, whose name nobody has checked
 * @param presenter whether a presenter said it
 * @param text plain text
 * @param at when we had it
 */
public record ChatLine(
        long id,
        Long place,
        long revision,
        Standing standing,
        String author,
        boolean guest,
        boolean presenter,
        String text,
        Instant at) {

    /** The same for the audience, which learns nothing of what it may not see. */
    ChatLine forAudience() {
        return standing == Standing.PUBLISHED
                ? this
                : new ChatLine(id, place, revision, standing, "", false, false, "", at);
    }
}
