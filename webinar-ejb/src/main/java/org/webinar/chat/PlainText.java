package org.webinar.chat;

import java.text.Normalizer;

/** Text that people typed, as text and nothing else. */
public final class PlainText {

    private PlainText() {}

    /**
     * The text in its composed form, without control characters (line ends become blanks), without characters that turn
     * the direction or have no width, and without blanks around it.
     *
     * @param text may be null
     * @return never null
     */
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\r\\n\\t]+", " ")
                .replaceAll("[\\p{Cc}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]", "")
                .strip();
    }

    /** At most so many code points of it. */
    public static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
