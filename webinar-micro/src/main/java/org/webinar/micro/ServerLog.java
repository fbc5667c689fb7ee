package org.webinar.micro;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** How the server logs: everything into files that can't fill the disk, little to the console. */
final class ServerLog {
    private static final String FORMAT = "webinar.log.format";
    private static final String FILE = "java.util.logging.FileHandler.";
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int GENERATIONS = 5;

    private ServerLog() {}

    /** Whether each record is an object of JSON, for programs that collect them. A word that is none of ours is told. */
    static boolean isJson(Settings settings, Optional<Path> secrets) {
        String format = settings.find(FORMAT, secrets).map(String::strip).orElse("text");
        if (!format.matches("text|json")) {
            Console.say(FORMAT + " is neither text nor json; the log is written as text");
        }
        return format.equals("json");
    }

    static Properties properties(DataFolder data, boolean json) {
        Properties log = new Properties();
        log.setProperty("handlers", "java.util.logging.FileHandler, " + Console.class.getName());
        log.setProperty(FILE + "pattern", data.log("%g").toString().replace('\\', '/'));
        log.setProperty(FILE + "limit", Long.toString(LARGEST));
        log.setProperty(FILE + "count", Integer.toString(GENERATIONS));
        log.setProperty(FILE + "append", "true");
        log.setProperty(FILE + "encoding", "UTF-8");
        log.setProperty(FILE + "formatter", (json ? JsonFormat.class : LogFormat.class).getName());
        log.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tLZ %4$s %3$s: %5$s%6$s%n");
        log.setProperty(".level", "INFO");
        log.setProperty("com.hazelcast.level", "WARNING");
        log.setProperty("fish.payara.nucleus.util.level", "WARNING");
        log.setProperty("org.glassfish.admin.mbeanserver.level", "WARNING");
        // Forty lines for each expired certificate authority in Payara's own list; nobody is trusted more or less by
        // it.
        log.setProperty("javax.enterprise.system.security.ssl.level", "SEVERE");
        // "AS-DEPLOYMENT-00015", without a text, for every EJB.
        log.setProperty("javax.enterprise.system.tools.deployment.dol.level", "SEVERE");
        // Payara does not tell Weld the end of a request that goes on asynchronously: four warnings for each page that
        // opens its line, in the next request on that thread, which puts it right.
        for (String teller : new String[] {"Servlet", "Context", "Conversation"}) {
            log.setProperty("org.jboss.weld." + teller + ".level", "SEVERE");
        }
        return log;
    }

    static Path write(DataFolder data, boolean json, Path folder) throws IOException {
        Path file = folder.resolve("logging.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            properties(data, json).store(out, null);
        }
        return file;
    }
}
