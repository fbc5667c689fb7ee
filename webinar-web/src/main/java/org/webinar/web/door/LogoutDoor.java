package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.webinar.identity.HeardOut;
import org.webinar.identity.Logouts;
import org.webinar.limits.Allowance;
import org.webinar.limits.Body;
import org.webinar.spi.identity.LogoutNotice;

/**
 * The machines where people sign in say here that somebody has signed out there. Open to strangers, who prove nothing: so it is
 * bounded in size, time and number, and tells nobody whether there was anything to end.
 */
@ApplicationScoped
class LogoutDoor {
    static final int TOO_MANY_REQUESTS = 429;

    static final int LARGEST = 64 * 1024;

    /** After so long a message that could not be heard may be sent once more. */
    static final String RETRY_SECONDS = "30";

    private static final HeardOut UNREADABLE = new HeardOut(HeardOut.Result.UNBELIEVED, Set.of());
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** A university whose sessions all end at midnight. */
    private final Allowance notices = new Allowance(1_200, Duration.ofMinutes(1));

    /** Whoever guesses, or is set up wrongly. */
    private final Allowance unbelieved = new Allowance(100, Duration.ofMinutes(5));

    private final Logouts logouts;
    private final SignInLog log;
    private final Callers callers;

    /** For the container's proxy. */
    LogoutDoor() {
        this(null, null, null);
    }

    @Inject
    LogoutDoor(Logouts logouts, SignInLog log, Callers callers) {
        this.logouts = logouts;
        this.log = log;
        this.callers = callers;
    }

    /** Ends what a message says is over; the status of the answer (OpenID Connect Back-Channel Logout 1.0, 2.8). */
    int hear(HttpServletRequest request, String provider) {
        if (!logouts.listens(provider)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        String sender = callers.of(request);
        if (unbelieved.look(sender, 1).isPresent() || notices.take(sender).isPresent()) {
            return TOO_MANY_REQUESTS;
        }
        if (request.getContentLengthLong() > LARGEST) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        HeardOut heard =
                notice(request).map(notice -> logouts.hear(provider, notice)).orElse(UNREADABLE);
        heard.usernames().forEach(username -> log.signedOutElsewhere(request, username, provider));
        return switch (heard.result()) {
            case ENDED -> HttpServletResponse.SC_OK;
            // What is away is away for all: whoever says the truth does not pay for it.
            case AWAY -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case SAID_BEFORE -> refused(request, provider);
            case UNBELIEVED -> {
                unbelieved.charge(sender);
                yield refused(request, provider);
            }
        };
    }

    private int refused(HttpServletRequest request, String provider) {
        log.unbelieved(request, provider);
        return HttpServletResponse.SC_BAD_REQUEST;
    }

    private static Optional<LogoutNotice> notice(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith(FORM)) {
            return Optional.empty();
        }
        try {
            byte[] form = Body.within(LARGEST, LONGEST).read(request.getInputStream());
            return Optional.of(new LogoutNotice(FormText.fields(new String(form, StandardCharsets.UTF_8))));
        } catch (IOException tooMuchOrTooSlow) {
            return Optional.empty();
        }
    }
}
