package org.webinar.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.webinar.identity.User;
import org.webinar.letter.Letters;
import org.webinar.letter.Mail;
import org.webinar.letter.Words;

/** Tells somebody that the password of the account is another one: if it was not he or she, it is high time (OWASP ASVS 2.2.3). */
@ApplicationScoped
@Transactional
class PasswordLetters {
    private static final String KIND = "password";
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int ABOUT_NO_MEETING = 0;

    private final Letters letters;
    private final Words words;
    private final Clock clock;

    PasswordLetters() {
        this(null, null, null);
    }

    @Inject
    PasswordLetters(Letters letters, Words words, Clock clock) {
        this.letters = letters;
        this.words = words;
        this.clock = clock;
    }

    /** Somebody has changed it at the page for that. */
    public void changed(User user) {
        tell(user, "password.changed");
    }

    /** Somebody who administers has given another one. */
    public void given(User user) {
        tell(user, "password.given");
    }

    private void tell(User user, String key) {
        Instant now = clock.instant();
        letters.forgetOlder(KIND, now.minus(KEPT));
        if (user.email().contains("@")) {
            letters.post(new Mail(
                    ABOUT_NO_MEETING,
                    KIND,
                    user.email(),
                    Optional.empty(),
                    words.of(key + ".subject"),
                    words.of(key + ".body", user.fullName(), user.username(), now),
                    null,
                    null));
        }
    }
}
