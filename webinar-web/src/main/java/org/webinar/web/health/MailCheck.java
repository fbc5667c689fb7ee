package org.webinar.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.webinar.database.Database;
import org.webinar.letter.PostRounds;

/** Says whether mails leave, and how many wait. Up all the same: nothing but mails depends on it. */
@Readiness
@ApplicationScoped
public class MailCheck implements HealthCheck {
    private final PostRounds post;
    private final Database database;

    /** For the container's proxy. */
    public MailCheck() {
        this(null, null);
    }

    @Inject
    MailCheck(PostRounds post, Database database) {
        this.post = post;
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder check = HealthCheckResponse.named("mail").up();
        if (!database.serves()) {
            return check.build();
        }
        String what = post.sends() ? "none to administrators" : "none is sent";
        post.missing().ifPresent(missing -> check.withData(what, missing));
        check.withData("waiting", post.waiting());
        post.lastFailure().ifPresent(failure -> check.withData("last failure", failure));
        return check.build();
    }
}
