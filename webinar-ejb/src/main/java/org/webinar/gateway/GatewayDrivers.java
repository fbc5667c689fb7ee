package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    private static final String MAKE = "[a-z0-9-]{1,40}";

    private final Map<String, GatewayDriver> byMake = new LinkedHashMap<>();

    /** For the container's proxy. */
    public GatewayDrivers() {}

    @Inject
    GatewayDrivers(Plugins plugins) {
        for (GatewayDriver driver : plugins.of(GatewayDriver.class)) {
            try {
                add(driver, plugins);
            } catch (RuntimeException | LinkageError broken) {
                // Made for another version of the contract, perhaps: a method that it should have is missing.
                plugins.refuse(driver.getClass().getName() + ": " + broken);
            }
        }
    }

    private void add(GatewayDriver driver, Plugins plugins) {
        String make = driver.make();
        String name = driver.getClass().getName();
        if (!make.matches(MAKE)) {
            plugins.refuse(name + ": its make is none: lower-case letters, digits and hyphens are wanted");
        } else if (byMake.putIfAbsent(make, driver) != null) {
            plugins.refuse(name + ": there is another driver for the make " + make);
        } else {
            LOG.log(Level.INFO, "webinar: gateway driver {0} ({1})", new Object[] {make, name});
        }
    }

    /**
     * The driver of a make.
     *
     * @throws NoSuchDriver when none has been found at start
     */
    public GatewayDriver of(String make) {
        return find(make).orElseThrow(() -> new NoSuchDriver(make));
    }

    /** The driver of a make, if one has been found at start. */
    Optional<GatewayDriver> find(String make) {
        return Optional.ofNullable(byMake.get(make));
    }

    /** The makes that can be driven. */
    public Collection<String> makes() {
        return byMake.keySet();
    }
}
