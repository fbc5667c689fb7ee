package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webinar.Refusal;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.rights.PasswordNeeded;
import org.webinar.rights.RegistrationNeeded;
import org.webinar.telemetry.Refused;
import org.webinar.telemetry.Refused.Way;

/**
 * Says in the log whom the policy has refused what, by name. Only the page or resource stands there, and the number of what was
 * wanted: addresses may hold words that open something. So many lines a minute for each person or sender, and the others are
 * counted.
 */
@ApplicationScoped
public class RefusalLog {
    private static final Logger LOG = Logger.getLogger(RefusalLog.class.getName());
    private static final int EACH_MINUTE = 10;
    static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    /** Who hears these is asked for something first. */
    private static final Set<Class<? extends Refusal>> QUESTIONS =
            Set.of(PasswordNeeded.class, RegistrationNeeded.class);

    private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)id=(\\d{1,18})(?:&|$)");
    private static final Pattern IN_PATH = Pattern.compile("/(\\d{1,18})(?:[/-]|$)");

    private final Callers callers;
    private final Refused refused;
    private final Seldom lines;

    /** For the container's proxy. */
    RefusalLog() {
        this(null, null);
    }

    @Inject
    RefusalLog(Callers callers, Refused refused) {
        this.callers = callers;
        this.refused = refused;
        Allowance each = new Allowance(EACH_MINUTE, Duration.ofMinutes(1));
        this.lines = new Seldom(who -> each.take(who).isEmpty());
    }

    /** Whether refusals of this status are looked at: who asks too often is to cost no question more. */
    static boolean isOf(int status) {
        return status == FORBIDDEN || status == NOT_FOUND;
    }

    /**
     * Somebody was refused something.
     *
     * @param visitor empty for strangers: that they do not find something is for the log of the web server
     */
    void refused(HttpServletRequest request, Optional<Visitor> visitor, Class<? extends Refusal> why, int status) {
        boolean said = status == FORBIDDEN && !QUESTIONS.contains(why);
        if (!said && (status != NOT_FOUND || visitor.isEmpty())) {
            return;
        }
        refused.count(status == FORBIDDEN ? Way.FORBIDDEN : Way.NOT_FOUND);
        String sender = callers.of(request);
        String who = visitor.map(person -> "account " + SignInLog.name(person.username()))
                .orElse("a stranger");
        lines.say(
                visitor.isPresent() ? who : sender,
                more -> LOG.log(Level.INFO, "webinar: {0} was refused ({1}, {2}{3}), from {4}{5}", new Object[] {
                    who, why.getSimpleName(), request.getServletPath(), number(request), sender, more
                }));
    }

    /** A program came with a token that nobody has. */
    void wrongToken(HttpServletRequest request) {
        refused.count(Way.TOKEN);
        String sender = callers.of(request);
        lines.say(
                sender,
                more -> LOG.log(
                        Level.INFO,
                        "webinar: a token that nobody has was shown at {0}, from {1}{2}",
                        new Object[] {request.getServletPath(), sender, more}));
    }

    private static String number(HttpServletRequest request) {
        return found(IN_QUERY, request.getQueryString())
                .or(() -> found(IN_PATH, request.getPathInfo()))
                .map(number -> " " + number)
                .orElse("");
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text == null ? "" : text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
