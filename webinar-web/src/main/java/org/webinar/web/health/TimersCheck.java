package org.webinar.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.webinar.time.Pulse;

/**
 * Alive as long as the server's timers come: without them no live is looked after, and only a new start helps. What is wrong
 * outside does not count, for then a new start helps nobody.
 */
@Liveness
@ApplicationScoped
public class TimersCheck implements HealthCheck {
    private final Pulse pulse;

    /** For the container's proxy. */
    public TimersCheck() {
        this(null);
    }

    @Inject
    TimersCheck(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("timers")
                .status(pulse.goes())
                .withData("seconds since the last one", pulse.silence().toSeconds())
                .build();
    }
}
