package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.webinar.sandbox.Sandbox;
import org.webinar.sandbox.SandboxOptions;
import org.webinar.tests.pod.Pod;
import org.webinar.tests.server.PayaraServer;

/** The EAR on a Payara Server of its own, with the sandbox around it and a Pod beside it. */
final class ServerProduct implements Product {
    private final Path domains;
    private final Sandbox sandbox;
    private final PayaraServer server;
    private final Pod pod;

    private ServerProduct(Path domains, Sandbox sandbox, PayaraServer server, Pod pod) {
        this.domains = domains;
        this.sandbox = sandbox;
        this.server = server;
        this.pod = pod;
    }

    static ServerProduct start(Path data, Pod pod) {
        try {
            empty(data);
            Path domains = Files.createDirectories(data.resolve("domains"));
            var sandbox =
                    Sandbox.start(new SandboxOptions(data.resolve("sandbox")).gatewayToken("a-token-for-the-story"));
            return closingOnFailure(sandbox, () -> {
                pod.useGateways(sandbox);
                var server = PayaraServer.start(
                        Path.of(System.getProperty("webinar.payara")), domains, environment(sandbox, pod));
                return closingOnFailure(server, () -> {
                    server.deploy(Path.of(System.getProperty("webinar.ear")));
                    return new ServerProduct(domains, sandbox, server, pod);
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

    private static Map<String, String> environment(Sandbox sandbox, Pod pod) {
        var environment = new HashMap<>(pod.settings());
        environment.put("BBB_API_URL", sandbox.bbb().apiUrl());
        environment.put("BBB_SECRET_KEY", sandbox.bbb().secret());
        environment.put("TIME_ZONE", "Europe/Paris");
        environment.put("WEBINAR_LIVE_GRACE", Product.GRACE);
        // From five in the morning on it would ask BigBlueButton with signatures that are wrong on purpose.
        environment.put("WEBINAR_DOCTOR_DAILY", "never");
        return environment;
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
    public Set<String> neighbours() {
        return Set.of(pod.url());
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
