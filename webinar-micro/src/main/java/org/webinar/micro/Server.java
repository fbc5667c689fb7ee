package org.webinar.micro;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.micro.NoStart.Why;

/** Payara Micro in this process, with one application and one open port. */
final class Server {
    private static final Logger LOG = Logger.getLogger(Server.class.getName());
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String DATA_GRID =
            "configs.config.server-config.hazelcast-config-specific-configuration.enabled=";
    private static final String PHONE_HOME = "configs.config.server-config.phone-home-runtime-configuration.enabled=";
    private static final String SERVER_HEADER =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=";
    private static final String FAILED_TIMERS =
            "configs.config.server-config.ejb-container.ejb-timer-service.max-redeliveries=";
    private static final String SECRETS = "configs.config.server-config.microprofile-config.secret-dir=";
    private static final String NAME = "webinar";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration CLOSED_PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int CLOSED = 503;

    private final PayaraMicroRuntime runtime;
    private final AdminCommandRunner commands;
    private final DataFolder data;

    private Server(PayaraMicroRuntime runtime, AdminCommandRunner commands, DataFolder data) {
        this.runtime = runtime;
        this.commands = commands;
        this.data = data;
    }

    /**
     * Starts the server with nothing in it.
     *
     * @param json whether its log is written for programs
     */
    static Server start(Door door, DataFolder data, boolean json, Optional<Path> secrets) throws NoStart {
        nameHosts();
        try {
            Path folder = data.emptyServerFolder();
            unpack(folder.resolve("runtime"));
            var later = new AtomicReference<AdminCommandRunner>();
            PayaraMicroRuntime runtime = PayaraMicro.getInstance()
                    .setPrintLogo(false)
                    .setRootDir(folder.toFile())
                    .setLogPropertiesFile(ServerLog.write(data, json, folder).toFile())
                    .setHttpPort(door.port())
                    .setNoCluster(true)
                    .setNoHazelcast(true)
                    .setPreBootHandler(commands -> {
                        narrow(commands, door);
                        secrets.ifPresent(files -> commands.run("set", SECRETS + files));
                    })
                    .setPostBootHandler(later::set)
                    .bootStrap();
            return new Server(runtime, later.get(), data);
        } catch (BootstrapException | IOException failure) {
            throw failed(data, Reason.of(failure));
        }
    }

    /** Lets questions go to an address that was looked at and say by which name it was meant; read once, before the first. */
    private static void nameHosts() {
        System.getProperties().putIfAbsent("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    /** Jars within a jar are read without their versions for newer JDKs: JSON-B would then find nothing in a record. */
    private static void unpack(Path runtime) throws IOException {
        Files.createDirectories(runtime);
        PayaraMicro.setUpackedJarDir(runtime.toFile());
    }

    /**
     * One address instead of all, no data grid (it opens a port even for one server), no reports to the maker, no word of
     * which version answers, and timers that go on.
     */
    private static void narrow(AdminCommandRunner commands, Door door) {
        commands.run("set", LISTENER + "address=" + door.address().getHostAddress());
        commands.run("set", LISTENER + "enabled=false");
        commands.run("set", DATA_GRID + "false");
        commands.run("set", PHONE_HOME + "false");
        commands.run("set", SERVER_HEADER + "false");
        // Else it gives up a timer for good that has failed twice, for example while the database was away for ten
        // seconds.
        commands.run("set", FAILED_TIMERS + Integer.MAX_VALUE);
    }

    /** Puts the application in. That Payara says yes means little: it does so for one whose database is away. */
    void deploy(Path war) throws NoStart {
        boolean said = runtime.deploy(NAME, "/", war.toFile());
        if (!said || !runtime.getDeployedApplicationNames().contains(NAME)) {
            throw failed(data, Console.firstReason().orElse("the application was not deployed"));
        }
    }

    /**
     * Lets the first request in. Before, nobody answers at all: an empty server would say 404 to everything, which web
     * servers in front take for an answer, and pages for the end of their event.
     */
    void open(Door door) throws NoStart {
        door.mustBeFree();
        ClusterCommandResult opened = commands.run("set", LISTENER + "enabled=true");
        if (opened.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            throw failed(data, "the listener does not open: " + opened.getOutput());
        }
    }

    /**
     * Returns when the application says that it is ready, or keeps saying that it is not: then it is there to tell why.
     *
     * @return whether it is ready
     */
    boolean awaitReady(Door door) throws NoStart {
        long begun = System.nanoTime();
        int status = 0;
        while (System.nanoTime() - begun < PATIENCE.toNanos()) {
            status = status(door);
            if (status == OK) {
                return true;
            }
            if (status == CLOSED && System.nanoTime() - begun > CLOSED_PATIENCE.toNanos()) {
                return false;
            }
            pause();
        }
        throw failed(data, door.url() + "/health/ready answers " + status);
    }

    private static int status(Door door) {
        try {
            HttpURLConnection ready = (HttpURLConnection)
                    URI.create(door.url() + "/health/ready").toURL().openConnection(java.net.Proxy.NO_PROXY);
            ready.setConnectTimeout((int) PATIENCE.toMillis());
            ready.setReadTimeout((int) PATIENCE.toMillis());
            try {
                return ready.getResponseCode();
            } finally {
                ready.disconnect();
            }
        } catch (IOException silent) {
            return 0;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static NoStart failed(DataFolder data, String reason) {
        return new NoStart(Why.SERVER_FAILED, "the start failed: " + reason + " (details: " + data.log("0") + ")");
    }

    /** Stops the server; Payara's own hook may be at it already, then this waits until it is done. */
    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException | IllegalStateException already) {
            LOG.log(Level.FINE, "stopped already", already);
        }
    }
}
