package org.webinar.micro;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.webinar.micro.NoStart.Why;

/**
 * The server doctor without a server: what the page asks, asked by the classes of the product itself, which are taken out of
 * the archive for that. So it also says something where the product does not start.
 */
final class Doctoring {
    private static final String LIBRARIES =
            "WEB-INF/lib/(webinar-ejb|webinar-spi|ipaddress|postgresql|mariadb-java-client)\\.jar";
    private static final String COMMAND = "org.webinar.doctor.DoctorCommand";

    private static final Class<?>[] RUN = {
        Function.class, Locale.class, boolean.class, boolean.class, boolean.class, PrintStream.class
    };

    private Doctoring() {}

    /**
     * Examines, and prints what was found.
     *
     * @return 0 when all is well, 1 when something needs attention, 2 when something is broken
     */
    static int run(Arguments arguments, Path war, PrintStream out) throws NoStart {
        Settings settings = new Settings(System.getenv(), System.getProperties());
        Function<String, Optional<String>> source = name -> settings.find(name, arguments.secrets());
        try {
            Path folder = Files.createTempDirectory("webinar-doctor");
            List<Path> jars = unpacked(war, folder);
            try (URLClassLoader loader = new URLClassLoader(urls(jars), ClassLoader.getPlatformClassLoader())) {
                return (int) Class.forName(COMMAND, true, loader)
                        .getMethod("run", RUN)
                        .invoke(
                                null,
                                source,
                                Locale.getDefault(),
                                arguments.json(),
                                arguments.ports(),
                                arguments.room(),
                                out);
            } finally {
                for (Path jar : jars) {
                    Files.deleteIfExists(jar);
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException | ReflectiveOperationException failure) {
            throw new NoStart(Why.INCOMPLETE, "the doctor could not be asked: " + Reason.of(failure));
        }
    }

    private static List<Path> unpacked(Path war, Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (ZipFile archive = new ZipFile(war.toFile())) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().matches(LIBRARIES)) {
                    Path jar = folder.resolve(Path.of(entry.getName()).getFileName());
                    try (InputStream content = archive.getInputStream(entry)) {
                        Files.copy(content, jar);
                    }
                    jars.add(jar);
                }
            }
        }
        return jars;
    }

    private static URL[] urls(List<Path> jars) throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }
}
