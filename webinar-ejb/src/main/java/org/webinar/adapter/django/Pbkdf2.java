package org.webinar.adapter.django;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** {@code pbkdf2_sha256$iterations$salt$hash}, Django's default, and the same with SHA-1. The JDK's own. */
enum Pbkdf2 implements PasswordFormat {
    SHA256("pbkdf2_sha256", "PBKDF2WithHmacSHA256", 32),
    SHA1("pbkdf2_sha1", "PBKDF2WithHmacSHA1", 20);

    /** Five times what Django 5.2 asks for; some seconds of one core. */
    static final int MOST_ITERATIONS = 5_000_000;

    private static final int PARTS = 4;

    private final String algorithm;
    private final String ofTheJdk;
    private final int bytes;

    Pbkdf2(String algorithm, String ofTheJdk, int bytes) {
        this.algorithm = algorithm;
        this.ofTheJdk = ofTheJdk;
        this.bytes = bytes;
    }

    @Override
    public String algorithm() {
        return algorithm;
    }

    @Override
    public boolean matches(String password, String stored) {
        byte[] expected = Base64.getDecoder().decode(PasswordFormat.parts(stored, PARTS)[3]);
        return expected.length == bytes
                && MessageDigest.isEqual(expected, hash(password, salt(stored), iterations(stored)));
    }

    /** What Django would store for this password. */
    String encode(String password, String salt, int iterations) {
        String hash = Base64.getEncoder().encodeToString(hash(password, salt, iterations));
        return algorithm + "$" + iterations + "$" + salt + "$" + hash;
    }

    static int iterations(String stored) {
        return PasswordFormat.bounded(PasswordFormat.parts(stored, PARTS)[1], MOST_ITERATIONS);
    }

    static String salt(String stored) {
        return PasswordFormat.parts(stored, PARTS)[2];
    }

    private byte[] hash(String password, String salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(
                password.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), iterations, bytes * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(ofTheJdk).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ofTheJdk, impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
