package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.webinar.sandbox.Sandbox;
import org.webinar.sandbox.TriedOptions;
import org.webinar.sandbox.TriedProduct;
import org.webinar.sandbox.TriedServer;
import org.webinar.tests.pod.Pod;

/** The distribution that starts by itself, on Payara Micro. */
final class MicroProduct implements Product {
    private final TriedProduct tried;
    private final Set<String> neighbours;

    private MicroProduct(TriedProduct tried, Set<String> neighbours) {
        this.tried = tried;
        this.neighbours = neighbours;
    }

    /** Alone, on H2, with the sandbox's users. */
    static MicroProduct start(Path data) {
        return start(data, options -> {});
    }

    /** With more or other options. */
    static MicroProduct start(Path data, Consumer<TriedOptions> more) {
        return start(data, Set.of(), more);
    }

    /** Beside other programs that people are sent to. */
    static MicroProduct start(Path data, Set<String> neighbours, Consumer<TriedOptions> more) {
        TriedOptions options = options(data);
        more.accept(options);
        return new MicroProduct(TriedProduct.start(options), neighbours);
    }

    /** Beside a Pod, in its database. */
    static MicroProduct start(Path data, Pod pod) {
        return start(data, pod, options -> {});
    }

    /** The same with more or other options. */
    static MicroProduct start(Path data, Pod pod, Consumer<TriedOptions> more) {
        TriedOptions options = options(data).environment("WEBINAR_SQL_EXTRA", "");
        pod.settings().forEach(options::environment);
        more.accept(options);
        var product = new MicroProduct(TriedProduct.start(options), Set.of(pod.url()));
        pod.useGateways(product.sandbox());
        return product;
    }

    private static TriedOptions options(Path data) {
        Path jar =
                Path.of(System.getProperty("webinar.distribution", "../webinar-micro/target/webinar"), "webinar.jar");
        // The quick compiler alone: a server that lives a minute starts sooner without the thorough one.
        return new TriedOptions(jar, data)
                .fresh(true)
                .javaOptions("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                // It would write of what a story breaks, into the mail that another one waits for.
                .environment("WEBINAR_DOCTOR_DAILY", "never")
                // All classes share one presenter, whose list is long.
                .environment("WEBINAR_MEETINGS_PER_PAGE", "200")
                .environment("WEBINAR_LIVE_GRACE", Product.GRACE);
    }

    @Override
    public String url() {
        return tried.url();
    }

    @Override
    public Sandbox sandbox() {
        return tried.sandbox();
    }

    @Override
    public Set<String> neighbours() {
        return neighbours;
    }

    @Override
    public Path log() {
        return tried.log().resolveSibling("server.0.log");
    }

    /** Its own process. */
    TriedServer server() {
        return tried.server();
    }

    /** Another server with the same settings, not started yet. */
    TriedServer second() {
        return tried.second();
    }

    /** Where it keeps what it has to remember. */
    Path data() {
        return tried.data();
    }

    /** Pulls the plug. */
    void kill() {
        tried.killProduct();
    }

    /** Starts what was killed, on the same port and data. */
    void startAgain() {
        tried.startProduct();
    }

    /** Stops it and starts it in an empty folder with its backup, as docs/operate.md says it for H2. */
    void restore() {
        tried.server().stop();
        try {
            Path folder = Files.createTempDirectory(data(), "restored");
            Files.copy(data().resolve("webinar.mv.db"), folder.resolve("webinar.mv.db"));
            tried.moveProduct(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tried.startProduct();
    }

    @Override
    public void close() {
        tried.close();
    }
}
