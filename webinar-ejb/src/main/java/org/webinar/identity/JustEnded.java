package org.webinar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;

/**
 * Logins that somebody else's machine has ended at this server: sessions are believed for a while without a look at the
 * database, and these are to end at once. At other servers that while has to pass.
 */
@ApplicationScoped
public class JustEnded {
    /** Longer than any session is believed. */
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final Rests<String> hashes;

    /** For the container's proxy. */
    public JustEnded() {
        this(null);
    }

    @Inject
    JustEnded(Clock clock) {
        this.hashes = new Rests<>(clock);
    }

    /** None of these counts any more. */
    public void add(Collection<String> tokenHashes) {
        tokenHashes.forEach(hash -> hashes.begin(hash, REMEMBERED));
    }

    /** Whether the login of this token is one of them. */
    public boolean has(String token) {
        return hashes.has(Unguessable.hash(token));
    }
}
