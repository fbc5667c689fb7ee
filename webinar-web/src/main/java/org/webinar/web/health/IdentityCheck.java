package org.webinar.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.webinar.identity.Identities;
import org.webinar.settings.Settings;

/**
 * Says which ways to tell who somebody is do not work. Up all the same: viewers need no account, and taking every server
 * out of service because Redis is away would take the live pages with it.
 */
@Readiness
@ApplicationScoped
public class IdentityCheck implements HealthCheck {
    private final Identities identities;
    private final Settings settings;

    /** For the container's proxy. */
    public IdentityCheck() {
        this(null, null);
    }

    @Inject
    IdentityCheck(Identities identities, Settings settings) {
        this.identities = identities;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder check = HealthCheckResponse.named("identity").up();
        if (!settings.problems().isEmpty()) {
            return check.withData("not asked", "the settings come first").build();
        }
        identities.troubles().forEach((name, trouble) -> check.withData(name, trouble.isEmpty() ? "ok" : trouble));
        return check.build();
    }
}
