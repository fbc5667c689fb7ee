package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.webinar.sandbox.Sandbox;
import org.webinar.sandbox.SandboxOptions;
import org.webinar.tests.server.PayaraServer;

/** The EAR on a Payara Server of its own, with the sandbox beside it. */
final class ServerProduct implements Product {
    private final Path domains;
    private final Sandbox sandbox;
    private final PayaraServer server;

    private ServerProduct(Path domains, Sandbox sandbox, PayaraServer server) {
        this.domains = domains;
        this.sandbox = sandbox;
        this.server = server;
    }

    static ServerProduct start(Path data) {
        try {
            empty(data);
            Path domains = Files.createDirectories(data.resolve("domains"));
            var sandbox =
                    Sandbox.start(new SandboxOptions(data.resolve("sandbox")).gatewayToken("a-token-for-the-story"));
            return closingOnFailure(sandbox, () -> {
                var server = PayaraServer.start(
                        Path.of(System.getProperty("webinar.payara")), domains, environment(data, sandbox));
                return closingOnFailure(server, () -> {
                    server.deploy(Path.of(System.getProperty("webinar.ear")));
                    return new ServerProduct(domains, sandbox, server);
                });
            });
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A step of the start. */
    private interface Step {
        ServerProduct take() throws IOException;
    }

    private static ServerProduct closingOnFailure(AutoCloseable begun, Step next) throws IOException {
        try {
            return next.take();
        } catch (RuntimeException | IOException failure) {
            try (begun) {
                throw failure;
            } catch (IOException | RuntimeException same) {
                throw same;
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static Map<String, String> environment(Path data, Sandbox sandbox) throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("BBB_API_URL", sandbox.bbb().apiUrl());
        environment.put("BBB_SECRET_KEY", sandbox.bbb().secret());
        environment.put("SECRET_KEY", "a secret of the story");
        environment.put("TIME_ZONE", "Europe/Paris");
        environment.put("WEBINAR_DB_URL", "jdbc:h2:" + data.resolve("webinar") + ";MODE=LEGACY");
        environment.put("WEBINAR_SQL_EXTRA", "filesystem:" + demo(data, sandbox));
        return environment;
    }

    private static Path demo(Path data, Sandbox sandbox) throws IOException {
        Path folder = Files.createDirectories(data.resolve("sql"));
        String sql = Files.readString(Path.of(System.getProperty("webinar.demo")));
        for (int number = 1; number <= sandbox.gateways(); number++) {
            String prefix = "${gateway_" + number;
            sql = sql.replace(prefix + "_url}", sandbox.gateway(number).url())
                    .replace(prefix + "_token}", sandbox.gateway(number).token())
                    .replace(prefix + "_rtmp}", sandbox.rtmpUrl(number))
                    .replace(prefix + "_hls}", sandbox.hlsUrl(number));
        }
        Files.writeString(folder.resolve("R__demo.sql"), sql);
        return folder;
    }

    private static void empty(Path data) throws IOException {
        if (Files.exists(data)) {
            try (var files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public String url() {
        return server.url().toString();
    }

    @Override
    public Sandbox sandbox() {
        return sandbox;
    }

    @Override
    public Path log() {
        return domains.resolve("webinar").resolve("logs").resolve("server.log");
    }

    @Override
    public void close() {
        try (sandbox) {
            server.close();
        }
    }
}
