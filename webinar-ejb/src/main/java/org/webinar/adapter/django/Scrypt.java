package org.webinar.adapter.django;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.bouncycastle.crypto.generators.SCrypt;

/** {@code scrypt$N$salt$r$p$hash}; Django's own are N 16384, r 8, p 1 or 5. */
final class Scrypt implements PasswordFormat {
    private static final int PARTS = 6;
    private static final int HASH_BYTES = 64;
    private static final int MOST = 1 << 20;
    private static final int MOST_LANES = 16;

    /** N·r blocks of 128 bytes are held at once: Django asks for 16 MiB, we give eight times as much. */
    private static final long MOST_BLOCKS = 1 << 20;

    /** All lanes together. */
    private static final long MOST_WORK = 4 * MOST_BLOCKS;

    @Override
    public String algorithm() {
        return "scrypt";
    }

    @Override
    public boolean matches(String password, String stored) {
        String[] parts = PasswordFormat.parts(stored, PARTS);
        int n = PasswordFormat.bounded(parts[1], MOST);
        int r = PasswordFormat.bounded(parts[3], MOST);
        int p = PasswordFormat.bounded(parts[4], MOST_LANES);
        long blocks = (long) n * r;
        if (blocks > MOST_BLOCKS || blocks * p > MOST_WORK || n < 2 || Integer.bitCount(n) != 1) {
            throw new IllegalArgumentException("out of bounds");
        }
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] found = SCrypt.generate(
                password.getBytes(StandardCharsets.UTF_8),
                parts[2].getBytes(StandardCharsets.UTF_8),
                n,
                r,
                p,
                HASH_BYTES);
        return MessageDigest.isEqual(expected, found);
    }
}
