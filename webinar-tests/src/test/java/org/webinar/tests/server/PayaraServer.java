package org.webinar.tests.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Payara Server with a domain of its own: made in an empty folder, at free ports of this machine alone, and stopped
 * by its own administration. Other servers on the machine are not touched.
 */
public final class PayaraServer implements AutoCloseable {
    private static final String TIMERS_GO_ON =
            "configs.config.server-config.ejb-container.ejb-timer-service.max-redeliveries=2147483647";
    private static final String DOMAIN = "webinar";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path payara;
    private final Path folder;
    private final Map<String, String> environment;
    private final Ports ports;

    private PayaraServer(Path payara, Path folder, Map<String, String> environment, Ports ports) {
        this.payara = payara;
        this.folder = folder;
        this.environment = environment;
        this.ports = ports;
    }

    /**
     * Starts a server with nothing in it.
     *
     * @param payara the unpacked distribution, folder payara6; nothing is written there
     * @param folder an empty folder, for the domain
     * @param environment what the application finds in its environment: settings, secrets; its own address is
     *     added
     */
    public static PayaraServer start(Path payara, Path folder, Map<String, String> environment) {
        Ports ports = Ports.free();
        Map<String, String> all = new HashMap<>(environment);
        all.putIfAbsent("WEBINAR_URL", url(ports).toString());
        PayaraServer server = new PayaraServer(payara, folder, all, ports);
        server.createDomain();
        server.asadmin("start-domain", "--domaindir", folder.toString(), DOMAIN);
        return server;
    }

    private void createDomain() {
        String others = String.join(
                ":",
                "http.ssl.port=" + ports.get(2),
                "jms.port=" + ports.get(3),
                "domain.jmxPort=" + ports.get(4),
                "orb.listener.port=" + ports.get(5),
                "orb.ssl.port=" + ports.get(6),
                "orb.mutualauth.port=" + ports.get(7),
                "osgi.shell.telnet.port=" + ports.get(8),
                "java.debugger.port=" + ports.get(9));
        asadmin(
                "create-domain",
                "--nopassword",
                "--checkports=false",
                "--domaindir",
                folder.toString(),
                "--adminport",
                ports.admin(),
                "--instanceport",
                ports.http(),
                "--domainproperties",
                others,
                DOMAIN);
        Path file = domain().resolve("config").resolve("domain.xml");
        try {
            Files.writeString(file, DomainXml.narrowed(Files.readString(file)));
        } catch (IOException refused) {
            throw new IllegalStateException("The domain cannot be written: " + file, refused);
        }
    }

    /** Puts an archive in, set up as docs/operate.md says; fails with what the server says when it does not take it. */
    public void deploy(Path archive) {
        asadmin("--port", ports.admin(), "set", TIMERS_GO_ON);
        asadmin("--port", ports.admin(), "deploy", "--name", "webinar", archive.toString());
    }

    /** Where the server answers, without a slash at the end. */
    public URI url() {
        return url(ports);
    }

    private static URI url(Ports ports) {
        return URI.create("http://127.0.0.1:" + ports.http());
    }

    /** What the server has logged so far. */
    public String log() {
        try {
            return Files.readString(domain().resolve("logs").resolve("server.log"));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The server has no log.", unreadable);
        }
    }

    /** Returns when the log contains some words; fails when they have not come after a while. */
    public void awaitLog(String words, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (!log().contains(words)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The log does not say: " + words);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private Path domain() {
        return folder.resolve(DOMAIN);
    }

    /** Stops this server and no other. */
    @Override
    public void close() {
        asadmin("stop-domain", "--domaindir", folder.toString(), DOMAIN);
    }

    /** The same as bin/asadmin, which is a script of another kind on each system. */
    private void asadmin(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path program =
                payara.resolve("glassfish").resolve("lib").resolve("client").resolve("appserver-cli.jar");
        List<String> command = new ArrayList<>(
                List.of(java, "-XX:TieredStopAtLevel=1", "-jar", program.toString(), "--interactive=false"));
        command.addAll(List.of(arguments));
        try {
            Path said = Files.createTempFile(folder, "asadmin", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "asadmin " + String.join(" ", arguments) + ":\n" + Files.readString(said));
            }
        } catch (IOException refused) {
            throw new IllegalStateException("asadmin cannot be started.", refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", stop);
        }
    }

    /** Ten ports that were free a moment ago. */
    private record Ports(List<Integer> all) {
        static Ports free() {
            List<ServerSocket> held = new ArrayList<>();
            try {
                for (int count = 0; count < 10; count++) {
                    held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
                }
                return new Ports(held.stream().map(ServerSocket::getLocalPort).toList());
            } catch (IOException none) {
                throw new IllegalStateException("No port is free.", none);
            } finally {
                held.forEach(Ports::letGo);
            }
        }

        private static void letGo(ServerSocket socket) {
            try {
                socket.close();
            } catch (IOException closed) {
                throw new IllegalStateException(closed);
            }
        }

        String admin() {
            return get(0);
        }

        String http() {
            return get(1);
        }

        String get(int index) {
            return all.get(index).toString();
        }
    }
}
