package org.webinar.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final int port;
    private final Sandbox sandbox;
    private ProductProcess product;
    private boolean closed;

    private TriedProduct(TriedOptions options, DataDirectory data, int port, Sandbox sandbox) {
        this.options = options;
        this.data = data;
        this.port = port;
        this.sandbox = sandbox;
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
            DemoData.write(data.resolve("demo"), sandbox);
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
        return new TriedProduct(options, data, port, sandbox);
    }

    /** The product's address, without a slash at its end. */
    public String url() {
        return "http://" + LoopbackServer.HOST + ":" + port;
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
        return data.resolve("log").resolve("webinar.log");
    }

    /** Starts the product if it is not running and waits until it is ready. */
    public void startProduct() {
        ProductProcess started;
        synchronized (this) {
            if (closed || product != null && product.alive()) {
                return;
            }
            product = new ProductProcess(command(port, data.path()), environment(), log(), options.console());
            started = product;
        }
        try {
            started.awaitReady(url(), options.patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TryFailure("Interrupted while the product was starting.");
        }
    }

    /** Stops the product as an administrator would; the sandbox goes on. */
    public synchronized void stopProduct() {
        if (product != null) {
            product.close();
        }
    }

    /** Kills the product as a power cut would; the sandbox goes on. */
    public synchronized void killProduct() {
        product.kill();
    }

    /** Stops the product and starts it again on the same port and data. */
    public void restartProduct() {
        stopProduct();
        startProduct();
    }

    synchronized boolean closed() {
        return closed;
    }

    int awaitProductEnd() throws InterruptedException {
        ProductProcess waitedFor;
        synchronized (this) {
            waitedFor = product;
        }
        return waitedFor.awaitEnd();
    }

    private List<String> command(int at, Path folder) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options.javaOptions());
        command.addAll(List.of(
                "-jar",
                options.product().toAbsolutePath().toString(),
                "--port",
                Integer.toString(at),
                "--data",
                folder.toString()));
        return command;
    }

    private Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("BBB_API_URL", sandbox.bbb().apiUrl());
        environment.put("BBB_SECRET_KEY", sandbox.bbb().secret());
        environment.put("SECRET_KEY", data.secret("secret.key"));
        environment.put("WEBINAR_URL", url());
        environment.put("TIME_ZONE", "Europe/Paris");
        environment.put("WEBINAR_SQL_EXTRA", "filesystem:" + data.resolve("demo"));
        environment.putAll(options.environment());
        return environment;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        stopProduct();
        sandbox.close();
    }
}
