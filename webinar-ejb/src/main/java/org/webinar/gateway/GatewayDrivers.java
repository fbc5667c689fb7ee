package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Port;
import org.webinar.plugins.Plugins;
import org.webinar.spi.gateway.GatewayDriver;

/** The drivers that are there: those packaged with the product, and those in jars of the plugins folder. */
@Port
@ApplicationScoped
public class GatewayDrivers {
    private static final Logger LOG = Logger.getLogger(GatewayDrivers.class.getName());

    private final Map<String, GatewayDriver> byMake = new LinkedHashMap<>();

    /** For the container's proxy. */
    public GatewayDrivers() {}

    @Inject
    GatewayDrivers(Plugins plugins) {
        for (GatewayDriver driver : plugins.of(GatewayDriver.class)) {
            byMake.put(driver.make(), driver);
            LOG.log(Level.INFO, "webinar: gateway driver {0} ({1})", new Object[] {
                driver.make(), driver.getClass().getName()
            });
        }
    }

    /**
     * The driver of a make.
     *
     * @throws NoSuchDriver when none has been found at start
     */
    public GatewayDriver of(String make) {
        GatewayDriver driver = byMake.get(make);
        if (driver == null) {
            throw new NoSuchDriver(make);
        }
        return driver;
    }

    /** The makes that can be driven. */
    public Collection<String> makes() {
        return byMake.keySet();
    }
}
