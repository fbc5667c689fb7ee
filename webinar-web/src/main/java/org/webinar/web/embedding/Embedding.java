package org.webinar.web.embedding;

import org.webinar.web.texts.Html;

/**
 * What puts a live page into another page: player, chat, questions and polls, and nothing around them.
 *
 * @param address the page, without a query
 * @param title its title, which names the frame for those who cannot see it
 * @param width how wide
 * @param height how high
 */
public record Embedding(String address, String title, int width, int height) {
    /** Room for a picture, and for chat and questions below it. */
    private static final int WIDTH = 640;

    private static final int BELOW = 440;

    /** As large as is good, and no larger than there is room. */
    public static Embedding within(String address, String title, int widest, int highest) {
        int width = Math.min(WIDTH, widest);
        return new Embedding(address, title, width, Math.min(width * 9 / 16 + BELOW, highest));
    }

    /** Wherever there is enough room. */
    public static Embedding of(String address, String title) {
        return within(address, title, WIDTH, Integer.MAX_VALUE);
    }

    /** The code to paste. */
    public String html() {
        return "<iframe src=\"%s?is_iframe=true\" title=\"%s\" width=\"%d\" height=\"%d\" allow=\"autoplay; fullscreen\"></iframe>"
                .formatted(address, Html.escaped(title), width, height);
    }
}
