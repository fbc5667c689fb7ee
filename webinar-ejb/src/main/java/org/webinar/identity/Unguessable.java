package org.webinar.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** Words that nobody can guess. */
public final class Unguessable {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Unguessable() {}

    /** A new word of 43 letters, digits, hyphens and underscores. */
    public static String word() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
