package org.webinar.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.webinar.limits.Allowance;
import org.webinar.settings.DoorCatalogue;
import org.webinar.settings.Settings;
import org.webinar.token.Bearer;
import org.webinar.token.Bearers;

/** Lets programs in, each as often as is good for others; and nobody in who tries tokens. */
@ApplicationScoped
public class Gate {
    private static final int WRONG_ONES = 30;
    private static final String SCHEME = "Bearer";

    private final Bearers bearers;
    private final Allowance calls;
    private final Allowance tries = new Allowance(WRONG_ONES, Duration.ofMinutes(1));

    /** For the container's proxy. */
    public Gate() {
        this.bearers = null;
        this.calls = null;
    }

    @Inject
    Gate(Bearers bearers, Settings settings) {
        this.bearers = bearers;
        this.calls = new Allowance(settings.orFallback(DoorCatalogue.API_CALLS), Duration.ofMinutes(1));
    }

    /**
     * The program that comes with this header.
     *
     * @param header what stands in {@code Authorization}; null when nothing does
     * @param sender who sends it, as far as limits go
     * @throws org.webinar.Refusal when it is not let in
     */
    Bearer pass(String header, String sender) {
        Optional<String> token = token(header);
        // Before anything is looked up: whoever tries tokens is to cost the database nothing.
        refuseIfLimited(tries.look(sender, 1));
        Bearer bearer = token.flatMap(bearers::with).orElseThrow(() -> {
            refuseIfLimited(tries.take(sender));
            return new TokenUnknown();
        });
        refuseIfLimited(calls.take(bearer.tokenId()));
        return bearer;
    }

    /** What stands behind the word {@code Bearer}; another scheme is no token of ours. */
    private static Optional<String> token(String header) {
        String[] words = header == null ? new String[] {""} : header.strip().split("\\s+", -1);
        if (!words[0].equalsIgnoreCase(SCHEME)) {
            throw new TokenMissing();
        }
        return words.length == 2 ? Optional.of(words[1]) : Optional.empty();
    }

    private static void refuseIfLimited(OptionalLong wait) {
        if (wait.isPresent()) {
            throw new TooManyCalls(wait.getAsLong());
        }
    }
}
