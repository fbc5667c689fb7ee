package org.webinar.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Ports;

/**
 * The product as a child process, with a sandbox around it.
 *
 * <p>{@code try (var tried = TriedProduct.start(options)) { … tried.url() … }}
 */
public final class TriedProduct implements AutoCloseable {
    /** Pod's column holds no more (meeting_livegateway.sipmediagw_server_token). */
    private static final int LONGEST_TOKEN = 25;

    private final TriedOptions options;
    private final DataDirectory data;
    private final Sandbox sandbox;
    private TriedServer server;

    private TriedProduct(TriedOptions options, DataDirectory data, int port, Sandbox sandbox) {
        this.options = options;
        this.data = data;
        this.sandbox = sandbox;
        this.server = new TriedServer(options, data.path(), port, environment(TriedServer.url(port)));
    }

    /** Starts sandbox and product and waits until the product is ready; throws {@link TryFailure}. */
    public static TriedProduct start(TriedOptions options) {
        var tried = prepare(options);
        try {
            tried.startProduct();
            return tried;
        } catch (RuntimeException e) {
            tried.close();
            throw e;
        }
    }

    /** Starts the sandbox only; the product waits for {@link #startProduct()}. */
    static TriedProduct prepare(TriedOptions options) {
        if (!Files.isRegularFile(options.product())) {
            throw new TryFailure("There is no product at " + options.product() + "; name its jar with --product.");
        }
        PortPlan.check(options);
        var data = DataDirectory.open(options.data(), options.fresh());
        int port = options.port() == 0 ? Ports.free() : options.port();
        var around = new SandboxOptions(data.resolve("sandbox"))
                .secret(data.secret("bbb.secret"))
                .gatewayToken(data.secret("gateway.token").substring(0, LONGEST_TOKEN))
                .gateways(options.gateways())
                .retryScale(options.retryScale());
        if (options.sandboxPort() > 0) {
            around.fixedPorts(options.sandboxPort(), options.rtmpPort());
        }
        var sandbox = Sandbox.start(around);
        try {
            DemoData.write(data.resolve("demo"), sandbox, options.streamingSeenAt());
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
        return new TriedProduct(options, data, port, sandbox);
    }

    /** The product's address, without a slash at its end. */
    public String url() {
        return server.url();
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    /** The product's data directory. */
    public Path data() {
        return data.path();
    }

    /** The product's log. */
    public Path log() {
        return server.log();
    }

    /** Starts the product if it is not running and waits until it is ready. */
    public void startProduct() {
        server.start();
    }

    /** Kills the product as a power cut would; the sandbox goes on. */
    public void killProduct() {
        server.kill();
    }

    /** Stops the product as an administrator would, and starts it again on the same port and data. */
    public void restartProduct() {
        server.stop();
        server.start();
    }

    /**
     * Stops the product for good; the next start is on another folder, with the same port and settings, as on a new machine
     * that got a backup.
     */
    public void moveProduct(Path folder) {
        server.close();
        server = new TriedServer(options, folder, server.port(), environment(url()));
    }

    /** The product itself. */
    public TriedServer server() {
        return server;
    }

    /**
     * A second server of the product with the same settings, as on another machine: it makes sense where both have one
     * database. It is not started yet, and the caller's to close.
     */
    public TriedServer second() {
        return new TriedServer(options, data.resolve("second"), Ports.free(), environment(url()));
    }

    boolean closed() {
        return server.closed();
    }

    int awaitProductEnd() throws InterruptedException {
        return server.awaitEnd();
    }

    private Map<String, String> environment(String url) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("BBB_API_URL", sandbox.bbb().apiUrl());
        environment.put("BBB_SECRET_KEY", sandbox.bbb().secret());
        environment.put("SECRET_KEY", data.secret("secret.key"));
        environment.put("WEBINAR_URL", url);
        environment.put("WEBINAR_POD_URL", sandbox.pod().url());
        environment.put("WEBINAR_POD_TOKEN", Sandbox.POD_TOKEN);
        environment.put("WEBINAR_POD_FOLDER", data.resolve("on-the-way-to-pod").toString());
        // Programs that try webhooks out stand on this machine.
        environment.put("WEBINAR_WEBHOOKS_INNER_HOSTS", LoopbackServer.HOST);
        environment.put("TIME_ZONE", "Europe/Paris");
        environment.put("WEBINAR_SQL_EXTRA", "filesystem:" + data.resolve("demo"));
        if (!sendsMails()) {
            environment.put("EMAIL_HOST", LoopbackServer.HOST);
            environment.put("EMAIL_PORT", String.valueOf(sandbox.mail().smtpPort()));
            environment.put("DEFAULT_FROM_EMAIL", "webinars@univ.example");
            environment.put("ADMINS", "admin@univ.example");
        }
        environment.putAll(options.environment());
        return environment;
    }

    /** Whether somebody wants the mails to leave this machine; else the sandbox keeps them. */
    static boolean sendsMails() {
        return !System.getenv().getOrDefault("EMAIL_HOST", "").isBlank();
    }

    @Override
    public void close() {
        server.close();
        sandbox.close();
    }
}
