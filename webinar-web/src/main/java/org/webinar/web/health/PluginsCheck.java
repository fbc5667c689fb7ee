package org.webinar.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.webinar.gateway.GatewayDrivers;
import org.webinar.plugins.Plugins;

/** Says which drivers there are and which plugins can't be used. Up all the same: one bad jar harms nobody else. */
@Readiness
@ApplicationScoped
public class PluginsCheck implements HealthCheck {
    private final Plugins plugins;
    private final GatewayDrivers drivers;

    /** For the container's proxy. */
    public PluginsCheck() {
        this(null, null);
    }

    @Inject
    PluginsCheck(Plugins plugins, GatewayDrivers drivers) {
        this.plugins = plugins;
        this.drivers = drivers;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder check = HealthCheckResponse.named("plugins").up();
        check.withData("gateways", String.join(", ", drivers.makes()));
        List<String> refused = plugins.refused();
        for (int i = 0; i < refused.size(); i++) {
            check.withData("refused " + (i + 1), refused.get(i));
        }
        return check.build();
    }
}
