package org.webinar.web.audience;

import java.time.Instant;
import org.webinar.chat.ChatLine;

/**
 * A message as a page gets it.
 *
 * @param id its number, as text because a browser's numbers end at 53 bits
 * @param author the name to show
 * @param presenter whether a presenter said it
 * @param text plain text
 * @param at when we had it
 */
public record ShownLine(String id, String author, boolean presenter, String text, Instant at) {

    static ShownLine of(ChatLine line) {
        return new ShownLine(String.valueOf(line.id()), line.author(), line.presenter(), line.text(), line.at());
    }
}
