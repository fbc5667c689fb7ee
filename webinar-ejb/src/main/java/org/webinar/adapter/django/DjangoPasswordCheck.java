package org.webinar.adapter.django;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.webinar.identity.PasswordCheck;

/** Django's default password format: {@code pbkdf2_sha256$iterations$salt$hash} (django.contrib.auth.hashers). */
@ApplicationScoped
class DjangoPasswordCheck implements PasswordCheck {
    private static final int PARTS = 4;
    private static final int HASH_BITS = 256;
    private static final int MOST_ITERATIONS = 10_000_000;

    @Override
    public boolean accepts(String password, String stored) {
        String[] parts = stored.split("\\$", -1);
        if (parts.length != PARTS || !parts[0].equals("pbkdf2_sha256") || password.isEmpty()) {
            return false;
        }
        try {
            byte[] expected = Base64.getDecoder().decode(parts[3]);
            return MessageDigest.isEqual(expected, hash(password, parts[2], Integer.parseInt(parts[1])));
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    private static byte[] hash(String password, String salt, int iterations) {
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException("iterations: " + iterations);
        }
        try {
            PBEKeySpec spec = new PBEKeySpec(
                    password.toCharArray(),
                    salt.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    iterations,
                    HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", impossible);
        }
    }
}
