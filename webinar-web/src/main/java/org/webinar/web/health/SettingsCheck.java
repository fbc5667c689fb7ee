package org.webinar.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.webinar.Refusal;
import org.webinar.settings.SettingMissing;
import org.webinar.settings.Settings;

/** Ready when every setting that must be there is there, and all can be read; each that is not is named, without its value. */
@Readiness
@ApplicationScoped
public class SettingsCheck implements HealthCheck {
    private final Settings settings;

    /** For the container's proxy. */
    public SettingsCheck() {
        this(null);
    }

    @Inject
    SettingsCheck(Settings settings) {
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        List<Refusal> problems = settings.problems();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("settings").status(problems.isEmpty());
        problems.forEach(problem -> answer.withData(
                problem.arguments().get(0).toString(),
                problem instanceof SettingMissing ? "is not set" : "can't be read"));
        return answer.build();
    }
}
