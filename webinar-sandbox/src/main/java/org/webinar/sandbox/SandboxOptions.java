package org.webinar.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Settings of a whole sandbox; each setter answers the options themselves. */
public final class SandboxOptions {
    private final Path directory;
    private int bbbPort;
    private int firstGatewayPort;
    private int streamingPort;
    private int rtmpPort;
    private int mailPort;
    private int podPort;
    private int gateways = 2;
    private int slots = 1;
    private String secret = UUID.randomUUID().toString();
    private String gatewayToken = UUID.randomUUID().toString();
    private Duration userTimeout = Duration.ofSeconds(10);
    private double retryScale = 1;

    /** The directory takes HLS files and working files of the gateways; every port is a free one. */
    public SandboxOptions(Path directory) {
        this.directory = directory;
    }

    /** Fixed ports: BigBlueButton on the first, gateways after it, streaming nine, mails ten and Pod eleven after the first. */
    public SandboxOptions fixedPorts(int first, int firstRtmp) {
        bbbPort = first;
        firstGatewayPort = first + 1;
        streamingPort = first + 9;
        mailPort = first + 10;
        podPort = first + 11;
        rtmpPort = firstRtmp;
        return this;
    }

    public Path directory() {
        return directory;
    }

    public int bbbPort() {
        return bbbPort;
    }

    /** The port of a gateway counted from 1, or 0 for any free one. */
    public int gatewayPort(int number) {
        return firstGatewayPort == 0 ? 0 : firstGatewayPort + number - 1;
    }

    public int streamingPort() {
        return streamingPort;
    }

    public int mailPort() {
        return mailPort;
    }

    public int podPort() {
        return podPort;
    }

    public int rtmpPort() {
        return rtmpPort;
    }

    public int gateways() {
        return gateways;
    }

    public SandboxOptions gateways(int value) {
        gateways = value;
        return this;
    }

    public int slots() {
        return slots;
    }

    /** How many streams each gateway carries at once. */
    public SandboxOptions slots(int value) {
        slots = value;
        return this;
    }

    public String secret() {
        return secret;
    }

    /** The shared secret of the BigBlueButton. */
    public SandboxOptions secret(String value) {
        secret = value;
        return this;
    }

    public String gatewayToken() {
        return gatewayToken;
    }

    public SandboxOptions gatewayToken(String value) {
        gatewayToken = value;
        return this;
    }

    public Duration userTimeout() {
        return userTimeout;
    }

    public SandboxOptions userTimeout(Duration value) {
        userTimeout = value;
        return this;
    }

    public double retryScale() {
        return retryScale;
    }

    /** A factor on the pauses between the attempts of callbacks and webhooks. */
    public SandboxOptions retryScale(double value) {
        retryScale = value;
        return this;
    }
}
