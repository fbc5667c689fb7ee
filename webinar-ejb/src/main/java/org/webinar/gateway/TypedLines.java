package org.webinar.gateway;

import java.util.ArrayList;
import java.util.List;

/**
 * What a gateway types into a room for somebody else: "name: text", in as many lines as it needs. The name stands before each
 * of them, for people who read, and because only that tells us that it is no message of the gateway's own (Ears).
 */
final class TypedLines {
    private static final String COLON = ": ";

    private TypedLines() {}

    /**
     * The lines.
     *
     * @param longest of a line, in code points
     */
    static List<String> of(String author, String text, int longest) {
        int[] name = author.codePoints()
                .limit(Math.max(1, longest / 2 - COLON.length()))
                .toArray();
        String head = new String(name, 0, name.length) + COLON;
        int room = Math.max(1, longest - name.length - COLON.length());
        int[] letters = text.codePoints().toArray();
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < letters.length; start += room) {
            lines.add(head + new String(letters, start, Math.min(room, letters.length - start)));
        }
        return lines;
    }
}
