package org.webinar.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What to try and how; each setter answers the options themselves. */
public final class TriedOptions {
    private final Path product;
    private final Path data;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private List<String> javaOptions = List.of();
    private int port;
    private int sandboxPort;
    private int rtmpPort;
    private boolean fresh;
    private Duration patience = Duration.ofSeconds(180);
    private double retryScale = 1;
    private int gateways = 2;
    private String streamingSeenAt = "";
    private Consumer<String> console = line -> {};

    /** The product's jar and the data directory; every port is a free one unless said otherwise. */
    public TriedOptions(Path product, Path data) {
        this.product = product;
        this.data = data;
    }

    public Path product() {
        return product;
    }

    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    /** The product's port, 0 for any free one. */
    public TriedOptions port(int value) {
        port = value;
        return this;
    }

    public int sandboxPort() {
        return sandboxPort;
    }

    public int rtmpPort() {
        return rtmpPort;
    }

    /** Fixed ports of the sandbox, see {@link SandboxOptions#fixedPorts}. */
    public TriedOptions sandboxPorts(int first, int firstRtmp) {
        sandboxPort = first;
        rtmpPort = firstRtmp;
        return this;
    }

    public boolean fresh() {
        return fresh;
    }

    /** Forgets the database and the sandbox files of an earlier trial. */
    public TriedOptions fresh(boolean value) {
        fresh = value;
        return this;
    }

    public Map<String, String> environment() {
        return environment;
    }

    /** One more environment variable for the product; it wins over ours. */
    public TriedOptions environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public List<String> javaOptions() {
        return javaOptions;
    }

    /** Options for the product's JVM. */
    public TriedOptions javaOptions(String... values) {
        javaOptions = List.of(values);
        return this;
    }

    public Duration patience() {
        return patience;
    }

    /** How long the product may take to be ready. */
    public TriedOptions patience(Duration value) {
        patience = value;
        return this;
    }

    public int gateways() {
        return gateways;
    }

    /** How many gateways stand around the product. */
    public TriedOptions gateways(int value) {
        gateways = value;
        return this;
    }

    public String streamingSeenAt() {
        return streamingSeenAt;
    }

    /** Where players find the streaming server when another one stands in front; without a slash at the end. */
    public TriedOptions streamingSeenAt(String value) {
        streamingSeenAt = value;
        return this;
    }

    public double retryScale() {
        return retryScale;
    }

    /** A factor on the pauses between the attempts of the sandbox's callbacks and webhooks. */
    public TriedOptions retryScale(double value) {
        retryScale = value;
        return this;
    }

    public Consumer<String> console() {
        return console;
    }

    /** Hears the product's lines that start with "webinar:". */
    public TriedOptions console(Consumer<String> value) {
        console = value;
        return this;
    }
}
