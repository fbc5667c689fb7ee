package org.webinar.adapter.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.webinar.identity.Unguessable;

/**
 * What a browser leaves with, and must come back with.
 *
 * @param state stands in the address it comes back with
 * @param nonce stands in the token
 * @param verifier the proof key: the provider has seen only its hash
 */
record Journey(String state, String nonce, String verifier) {
    private static final int WORDS = 3;

    static Journey begin() {
        return new Journey(Unguessable.word(), Unguessable.word(), Unguessable.word());
    }

    /** The journey that a memory tells of; empty when it tells of none. */
    static Optional<Journey> of(String memory) {
        String[] words = memory.split("\\.", -1);
        return words.length == WORDS ? Optional.of(new Journey(words[0], words[1], words[2])) : Optional.empty();
    }

    String memory() {
        return String.join(".", state, nonce, verifier);
    }

    /** RFC 7636, 4.2. */
    String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
