package org.webinar.invitation;

import java.nio.charset.StandardCharsets;

/** Lines of calendars, at most 75 bytes long, no character cut in two (RFC 5545, 3.1). */
final class Folding {
    private static final int MOST_BYTES = 75;

    private Folding() {}

    /** The same text; a line that is too long goes on in the next, behind a blank. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder();
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > MOST_BYTES) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes += length;
            at += character.length();
        }
        folded.append("\r\n");
    }
}
