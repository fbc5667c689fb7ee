package org.webinar.adapter.django;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** {@code argon2$argon2id$v=19$m=102400,t=2,p=8$salt$hash}; the older ones say {@code argon2i}, or no version. */
final class Argon2 implements PasswordFormat {
    /** Django asks for 100 MiB; one of Argon2's own recommendations for 2 GiB, which we do not spend on a guess. */
    private static final int MOST_KIBIBYTES = 256 * 1024;

    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 64;
    private static final int LEAST_KIBIBYTES_A_LANE = 8;
    private static final int FEWEST_BYTES = 4;

    private static final Pattern STORED = Pattern.compile("argon2\\$argon2(?<type>id|i)(?:\\$v=(?<version>16|19))?"
            + "\\$m=(?<memory>\\d{1,9}),t=(?<passes>\\d{1,9}),p=(?<lanes>\\d{1,9})"
            + "\\$(?<salt>[A-Za-z0-9+/]+)\\$(?<hash>[A-Za-z0-9+/]+)");

    @Override
    public String algorithm() {
        return "argon2";
    }

    @Override
    public boolean matches(String password, String stored) {
        Matcher parts = STORED.matcher(stored);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the parts of this format");
        }
        int lanes = PasswordFormat.bounded(parts.group("lanes"), MOST_LANES);
        int memory = PasswordFormat.bounded(parts.group("memory"), MOST_KIBIBYTES);
        byte[] expected = Base64.getDecoder().decode(parts.group("hash"));
        if (memory < LEAST_KIBIBYTES_A_LANE * lanes || expected.length < FEWEST_BYTES) {
            throw new IllegalArgumentException("out of bounds");
        }
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(type(parts.group("type")))
                .withVersion(version(parts.group("version")))
                .withMemoryAsKB(memory)
                .withIterations(PasswordFormat.bounded(parts.group("passes"), MOST_PASSES))
                .withParallelism(lanes)
                .withSalt(Base64.getDecoder().decode(parts.group("salt")))
                .build());
        byte[] found = new byte[expected.length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), found);
        return MessageDigest.isEqual(expected, found);
    }

    private static int type(String type) {
        return type.equals("id") ? Argon2Parameters.ARGON2_id : Argon2Parameters.ARGON2_i;
    }

    private static int version(String version) {
        return version == null ? Argon2Parameters.ARGON2_VERSION_10 : Integer.parseInt(version);
    }
}
