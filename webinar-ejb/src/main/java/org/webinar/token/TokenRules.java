package org.webinar.token;

import java.time.Duration;
import java.time.Instant;

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
        int length = wish.name().codePointCount(0, wish.name().length());
        if (length == 0 || length > LONGEST_NAME) {
            throw new TokenNameUnfit(LONGEST_NAME);
        }
        if (wish.account().isEmpty()) {
            throw new TokenAccountUnknown();
        }
        if (wish.scopes().isEmpty()) {
            throw new TokenScopesMissing();
        }
        Instant latest = now.plus(LONGEST);
        if (wish.endsAt() == null
                || !wish.endsAt().isAfter(now)
                || wish.endsAt().isAfter(latest)) {
            throw new TokenEndUnfit(latest);
        }
    }
}
