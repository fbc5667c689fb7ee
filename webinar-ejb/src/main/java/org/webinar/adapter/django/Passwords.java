package org.webinar.adapter.django;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares passwords with what Django has stored. Somebody who has no account, or none that can be opened by a
 * password, costs the same time as a wrong guess at a password in Django's default format.
 */
final class Passwords {
    private static final int LONGEST = 4096;
    private static final int SALT_CHARACTERS = 22;
    private static final String SALT_ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /** Argon2 and scrypt take 16 to 256 MiB each: no more than two at once, the others wait. */
    private static final Semaphore MEMORY = new Semaphore(2, true);

    private static final Map<String, PasswordFormat> FORMATS = List.of(
                    Pbkdf2.SHA256, Pbkdf2.SHA1, new BcryptSha256(), new Hungry(new Argon2()), new Hungry(new Scrypt()))
            .stream()
            .collect(Collectors.toUnmodifiableMap(PasswordFormat::algorithm, Function.identity()));

    private static final SecureRandom RANDOM = new SecureRandom();

    private final int preferredIterations;

    Passwords(int preferredIterations) {
        this.preferredIterations = PasswordFormat.bounded("" + preferredIterations, Pbkdf2.MOST_ITERATIONS);
    }

    /**
     * Whether the password is the stored one.
     *
     * @param stored the column of auth_user; empty for somebody who has no account
     */
    boolean accept(String password, Optional<String> stored) {
        if (password.isEmpty() || password.length() > LONGEST) {
            return false;
        }
        try {
            String column = stored.orElse("");
            PasswordFormat format = FORMATS.get(algorithm(column));
            if (format != null) {
                boolean right = format.matches(password, column);
                if (!right && format instanceof Pbkdf2 pbkdf2) {
                    workOn(pbkdf2, password, Pbkdf2.iterations(column));
                }
                return right;
            }
        } catch (IllegalArgumentException damaged) {
            // no password opens it, and it takes as long as any other
        }
        workOn(Pbkdf2.SHA256, password, 0);
        return false;
    }

    /** Django's harden_runtime: the rest of the work that a password in the preferred format would have taken. */
    private void workOn(Pbkdf2 format, String password, int done) {
        if (done < preferredIterations) {
            format.encode(password, "nobody", preferredIterations - done);
        }
    }

    /**
     * What Django would store at a login instead; empty when it is as good as that. Like Django's own, except that
     * nothing is ever made weaker: a hash with more iterations than we prefer stays, and so do argon2, bcrypt and
     * scrypt, which stand there because somebody has chosen them in Pod's PASSWORD_HASHERS.
     */
    Optional<String> better(String password, String stored) {
        boolean weak = algorithm(stored).equals(Pbkdf2.SHA1.algorithm())
                || algorithm(stored).equals(Pbkdf2.SHA256.algorithm())
                        && (Pbkdf2.iterations(stored) < preferredIterations
                                || Pbkdf2.salt(stored).length() < SALT_CHARACTERS);
        return weak ? Optional.of(encode(password, iterations(stored))) : Optional.empty();
    }

    /** What Django would store of a new password. */
    String encode(String password) {
        return encode(password, preferredIterations);
    }

    private static String encode(String password, int iterations) {
        return Pbkdf2.SHA256.encode(password, salt(), iterations);
    }

    private int iterations(String stored) {
        return Math.max(preferredIterations, Pbkdf2.iterations(stored));
    }

    private static String algorithm(String stored) {
        int end = stored.indexOf('$');
        return end < 0 ? "" : stored.substring(0, end);
    }

    /** 22 letters and digits, 131 bits. */
    private static String salt() {
        return RANDOM.ints(SALT_CHARACTERS, 0, SALT_ALPHABET.length())
                .mapToObj(SALT_ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** A format that waits until there is memory for it. */
    private record Hungry(PasswordFormat format) implements PasswordFormat {

        @Override
        public String algorithm() {
            return format.algorithm();
        }

        @Override
        public boolean matches(String password, String stored) {
            MEMORY.acquireUninterruptibly();
            try {
                return format.matches(password, stored);
            } finally {
                MEMORY.release();
            }
        }
    }
}
