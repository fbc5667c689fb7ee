package org.webinar.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;
import org.webinar.database.Database;

/** The start is over once the schema has been opened: before, nothing of ours works. Afterwards it never says no again. */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {
    private final Database database;

    /** For the container's proxy. */
    public StartedCheck() {
        this(null);
    }

    @Inject
    StartedCheck(Database database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder check = HealthCheckResponse.named("schema").status(database.serves());
        if (!database.serves()) {
            check.withData("why", "stands at /health/ready");
        }
        return check.build();
    }
}
