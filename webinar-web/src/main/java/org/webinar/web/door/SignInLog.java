package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.webinar.telemetry.Refused;
import org.webinar.telemetry.Refused.Way;

/** Says in the log who has come in, who was refused and from where, so that somebody can look into it afterwards. */
@ApplicationScoped
class SignInLog {
    private static final Logger LOG = Logger.getLogger(SignInLog.class.getName());

    /** What Django allows. Anything else was typed by mistake, perhaps a password, or is to look like a line of the log. */
    private static final Pattern NAME = Pattern.compile("[\\w.@+-]{1,150}", Pattern.UNICODE_CHARACTER_CLASS);

    private final Callers callers;
    private final Refused refused;
    private final Seldom tooMany = new Seldom();
    private final Seldom nothing = new Seldom();
    private final Seldom unbelieved = new Seldom();

    /** For the container's proxy. */
    SignInLog() {
        this(null, null);
    }

    @Inject
    SignInLog(Callers callers, Refused refused) {
        this.callers = callers;
        this.refused = refused;
    }

    /** Somebody has proved who it is. */
    void cameIn(HttpServletRequest request, String username, String provider) {
        LOG.log(Level.INFO, "webinar: account {0} has signed in by {1} from {2}", new Object[] {
            name(username), name(provider), callers.of(request)
        });
    }

    /** Name and password do not belong together, or the account is closed. */
    void refused(HttpServletRequest request, String typed) {
        refused.count(Way.WRONG);
        LOG.log(Level.INFO, "webinar: a sign-in as {0} was refused, from {1}", new Object[] {
            name(typed), callers.of(request)
        });
    }

    /** Somebody has tried so often that there is nothing to be tried any more. */
    void mustWait(HttpServletRequest request, String typed) {
        refused.count(Way.TOO_MANY);
        String sender = callers.of(request);
        tooMany.say(
                sender,
                more -> LOG.log(
                        Level.WARNING,
                        "webinar: too many tries to sign in as {0}, now from {1}{2}",
                        new Object[] {name(typed), sender, more}));
    }

    /** Somebody has come back from another provider with nothing that it would have sent, or by no way that began here. */
    void cameBackWithNothing(HttpServletRequest request, String provider) {
        refused.count(Way.NOTHING);
        String sender = callers.of(request);
        nothing.say(
                sender,
                more -> LOG.log(
                        Level.INFO,
                        "webinar: somebody came back from {0} with nothing, from {1}{2}",
                        new Object[] {name(provider), sender, more}));
    }

    /** Somebody has ended some of the own logins. */
    void ended(HttpServletRequest request, String username, int many) {
        LOG.log(Level.INFO, "webinar: account {0} has ended {1} logins of its own, from {2}", new Object[] {
            name(username), many, callers.of(request)
        });
    }

    /** Another provider does not vouch for whoever came back from it. */
    void refusedElsewhere(HttpServletRequest request, String provider, String why) {
        refused.count(Way.ELSEWHERE);
        LOG.log(Level.INFO, "webinar: a sign-in by {0} was refused ({1}), from {2}", new Object[] {
            name(provider), why, callers.of(request)
        });
    }

    /** Somebody has signed out elsewhere, and so is out here. */
    void signedOutElsewhere(HttpServletRequest request, String username, String provider) {
        LOG.log(Level.INFO, "webinar: account {0} is signed out, for {1} says so from {2}", new Object[] {
            name(username), name(provider), callers.of(request)
        });
    }

    /** Somebody says without a proof that people have signed out. */
    void unbelieved(HttpServletRequest request, String provider) {
        String sender = callers.of(request);
        unbelieved.say(
                sender,
                more -> LOG.log(Level.INFO, "webinar: a logout of {0} is not believed, from {1}{2}", new Object[] {
                    name(provider), sender, more
                }));
    }

    /** A name as it may stand in the log. */
    static String name(String typed) {
        return NAME.matcher(typed).matches() ? typed : "(no name of an account)";
    }
}
