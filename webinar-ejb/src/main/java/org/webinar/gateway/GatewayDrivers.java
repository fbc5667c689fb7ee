package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.webinar.Port;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.gateway.GatewayDriver;

/**
 * The drivers that are there: those packaged with the product, and those in jars that lie in the plugins folder at
 * start. A driver that can't be loaded is named in the log and the others work on.
 */
@Port
@ApplicationScoped
public class GatewayDrivers {
    private static final Logger LOG = Logger.getLogger(GatewayDrivers.class.getName());

    private final Map<String, GatewayDriver> byMake;

    /** For the container's proxy. */
    public GatewayDrivers() {
        byMake = Map.of();
    }

    @Inject
    GatewayDrivers(Settings settings) {
        byMake = load(Path.of(settings.get(Catalogue.PLUGINS)));
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

    private static Map<String, GatewayDriver> load(Path folder) {
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        ClassLoader withPlugins = new URLClassLoader(jars(folder), ours);
        Map<String, GatewayDriver> found = new LinkedHashMap<>();
        var drivers = ServiceLoader.load(GatewayDriver.class, withPlugins).iterator();
        while (hasNext(drivers)) {
            try {
                GatewayDriver driver = drivers.next();
                found.put(driver.make(), driver);
                LOG.log(Level.INFO, "webinar: gateway driver {0} ({1})", new Object[] {
                    driver.make(), driver.getClass().getName()
                });
            } catch (ServiceConfigurationError broken) {
                LOG.log(Level.WARNING, "webinar: a gateway driver can''t be loaded: {0}", broken.getMessage());
            }
        }
        return found;
    }

    private static boolean hasNext(java.util.Iterator<GatewayDriver> drivers) {
        try {
            return drivers.hasNext();
        } catch (ServiceConfigurationError broken) {
            LOG.log(Level.WARNING, "webinar: a list of gateway drivers can''t be read: {0}", broken.getMessage());
            return false;
        }
    }

    private static URL[] jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new URL[0];
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            return jars.stream().map(GatewayDrivers::url).toArray(URL[]::new);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "webinar: the plugins folder can''t be read: {0}", unreadable.getMessage());
            return new URL[0];
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
