package org.webinar.web.audience;

import java.time.Instant;
import org.webinar.chat.ChatLine;

/**
 * A message as a page gets it; the numbers as text because a browser's end at 53 bits.
 *
 * @param id its number
 * @param place its place in the order; null while nobody but moderators sees it
 * @param revision the number of its last change, from which a page reads on
 * @param state published, held or hidden
 * @param author the name to show
 * @param guest whether nobody has checked that name
 * @param presenter whether a presenter said it
 * @param text plain text
 * @param at when we had it
 */
public record ShownLine(
        String id,
        String place,
        String revision,
        String state,
        String author,
        boolean guest,
        boolean presenter,
        String text,
        Instant at) {

    static ShownLine of(ChatLine line) {
        return new ShownLine(
                String.valueOf(line.id()),
                line.place() == null ? null : String.valueOf(line.place()),
                String.valueOf(line.revision()),
                state(line),
                line.author(),
                line.guest(),
                line.presenter(),
                line.text(),
                line.at());
    }

    static String state(ChatLine line) {
        return switch (line.standing()) {
            case HELD -> "held";
            case PUBLISHED -> "published";
            case HIDDEN -> "hidden";
        };
    }
}
