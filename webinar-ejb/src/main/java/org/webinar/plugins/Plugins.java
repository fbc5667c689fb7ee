package org.webinar.plugins;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/**
 * Finds who implements a contract: in the jars packaged with the product, and in those that lay in the plugins folder
 * when it was first asked. Whatever can't be loaded is named in the log and harms nobody else.
 */
@ApplicationScoped
public class Plugins {
    private static final Logger LOG = Logger.getLogger(Plugins.class.getName());

    private static final int MOST_REFUSALS = 100;

    private final URLClassLoader withPlugins;
    private final List<AutoCloseable> toClose = new CopyOnWriteArrayList<>();
    private final Set<String> refused = new ConcurrentSkipListSet<>();

    /** For the container's proxy. */
    public Plugins() {
        withPlugins = null;
    }

    @Inject
    Plugins(Settings settings) {
        // Not the thread's own: whoever asks first may be one of the server's threads, which sees none of our jars.
        ClassLoader ours = Plugins.class.getClassLoader();
        withPlugins = new URLClassLoader(jars(Path.of(settings.get(Catalogue.PLUGINS))), ours);
    }

    /** One of each class that implements the contract; never null. */
    public <T> List<T> of(Class<T> contract) {
        List<T> found = new ArrayList<>();
        Iterator<T> all = ServiceLoader.load(contract, withPlugins).iterator();
        while (hasNext(all, contract)) {
            try {
                T one = all.next();
                found.add(one);
                if (one instanceof AutoCloseable open) {
                    toClose.add(open);
                }
            } catch (ServiceConfigurationError | LinkageError broken) {
                refuse(reason(broken));
            }
        }
        return found;
    }

    /** Lets plugins give back what they hold, and then their jars. */
    @PreDestroy
    void close() {
        toClose.add(withPlugins);
        for (AutoCloseable open : toClose) {
            try {
                open.close();
            } catch (Exception failure) {
                LOG.log(Level.WARNING, "webinar: a plugin can''t be closed: {0}", failure.getMessage());
            }
        }
    }

    private boolean hasNext(Iterator<?> all, Class<?> contract) {
        // Made for a newer Java, or against something that is not there: then the next one is asked for.
        for (int refusals = 0; refusals < MOST_REFUSALS; refusals++) {
            try {
                return all.hasNext();
            } catch (ServiceConfigurationError broken) {
                refuse("a list of " + contract.getSimpleName() + ": " + broken.getMessage());
                return false;
            } catch (LinkageError broken) {
                refuse(reason(broken));
            }
        }
        return false;
    }

    private static String reason(Error broken) {
        return broken.getMessage() + (broken.getCause() == null ? "" : ": " + broken.getCause());
    }

    /** Names a plugin that can't be used, in the log and to whoever asks later. */
    public void refuse(String why) {
        // Whoever reads it need not know where the folder lies.
        String reason = why.replaceAll("jar:file:\\S*/([^/!]+!)", "$1");
        if (refused.add(reason)) {
            LOG.log(Level.WARNING, "webinar: a plugin can''t be used: {0}", reason);
        }
    }

    /** What can't be used and why, in words of the log; never null. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    private static URL[] jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new URL[0];
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(Plugins::url)
                    .toArray(URL[]::new);
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
