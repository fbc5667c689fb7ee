package org.webinar.token;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.webinar.Refusal;

/** What a token must have. */
final class TokenRules {
    static final int LONGEST_NAME = 100;

    /** Whoever forgets a token forgets it for two years at most. */
    static final Duration LONGEST = Duration.ofDays(731);

    /** Living ones of a site; more is a program that makes tokens, or somebody who never takes one back. */
    static final int MOST = 500;

    private TokenRules() {}

    /**
     * Lets wishes pass that can be.
     *
     * @throws org.webinar.Refusal for the others
     */
    static void check(TokenWish wish, Instant now) {
        faults(wish, now).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** All that can't be. */
    static List<Refusal> faults(TokenWish wish, Instant now) {
        List<Refusal> faults = new ArrayList<>();
        int length = wish.name().codePointCount(0, wish.name().length());
        if (length == 0 || length > LONGEST_NAME) {
            faults.add(new TokenNameUnfit(LONGEST_NAME));
        }
        if (wish.account().isEmpty()) {
            faults.add(new TokenAccountUnknown());
        }
        if (wish.scopes().isEmpty()) {
            faults.add(new TokenScopesMissing());
        }
        Instant latest = now.plus(LONGEST);
        if (wish.endsAt() == null
                || !wish.endsAt().isAfter(now)
                || wish.endsAt().isAfter(latest)) {
            faults.add(new TokenEndUnfit(latest));
        }
        return faults;
    }
}
