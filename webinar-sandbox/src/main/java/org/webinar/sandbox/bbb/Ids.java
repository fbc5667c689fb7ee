package org.webinar.sandbox.bbb;

import java.security.SecureRandom;

/** Random ids in BigBlueButton's shapes. */
final class Ids {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    static String letters(int length) {
        var id = new StringBuilder();
        for (int i = 0; i < length; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    static String digits(int length) {
        var id = new StringBuilder();
        for (int i = 0; i < length; i++) {
            id.append(i == 0 ? 1 + RANDOM.nextInt(9) : RANDOM.nextInt(10));
        }
        return id.toString();
    }
}
