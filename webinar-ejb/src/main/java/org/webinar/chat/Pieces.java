package org.webinar.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * A message as it enters the room: BigBlueButton counts characters as Java does, two for each picture character, so what
 * is one message to people may be several there.
 */
final class Pieces {
    private static final int LONGEST = 500;

    private Pieces() {}

    /** The text, cut between words where there are any; at least one piece, none longer than 500 of Java's characters. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > LONGEST) {
            int end = cut(rest);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        pieces.add(rest);
        return pieces;
    }

    private static int cut(String rest) {
        int blank = rest.lastIndexOf(' ', LONGEST);
        if (blank > LONGEST / 2) {
            return blank;
        }
        return Character.isHighSurrogate(rest.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
