package org.webinar.sandbox.bbb;

import java.time.Duration;
import java.util.UUID;

/** Settings of the sandbox BigBlueButton; each setter answers the options themselves. */
public final class BbbOptions {
    private int port;
    private String secret = UUID.randomUUID().toString();
    private HookScheme hookScheme = HookScheme.BEARER;
    private Balancer balancer = Balancer.NONE;
    private Duration userTimeout = Duration.ofSeconds(10);
    private Duration minute = Duration.ofMinutes(1);
    private Duration endDelay = Duration.ofMillis(500);
    private Duration endedVisible = Duration.ofSeconds(5);
    private Duration recordingDelay = Duration.ofSeconds(30);
    private double retryScale = 1;

    public int port() {
        return port;
    }

    /** The port, 0 for any free one. */
    public BbbOptions port(int value) {
        port = value;
        return this;
    }

    public String secret() {
        return secret;
    }

    public BbbOptions secret(String value) {
        secret = value;
        return this;
    }

    public HookScheme hookScheme() {
        return hookScheme;
    }

    public BbbOptions hookScheme(HookScheme value) {
        hookScheme = value;
        return this;
    }

    public Balancer balancer() {
        return balancer;
    }

    /** What stands in front of it. */
    public BbbOptions balancer(Balancer value) {
        balancer = value;
        return this;
    }

    public Duration userTimeout() {
        return userTimeout;
    }

    /** Whoever was not heard of for so long has left. */
    public BbbOptions userTimeout(Duration value) {
        userTimeout = value;
        return this;
    }

    public Duration minute() {
        return minute;
    }

    /** How long a minute of the create parameters takes; tests make it short. */
    public BbbOptions minute(Duration value) {
        minute = value;
        return this;
    }

    public Duration endDelay() {
        return endDelay;
    }

    /** How long the end call's work takes after its answer. */
    public BbbOptions endDelay(Duration value) {
        endDelay = value;
        return this;
    }

    public Duration endedVisible() {
        return endedVisible;
    }

    /** How long getMeetingInfo still shows an ended meeting before it answers notFound. */
    public BbbOptions endedVisible(Duration value) {
        endedVisible = value;
        return this;
    }

    public Duration recordingDelay() {
        return recordingDelay;
    }

    /** How long a recording is processed after its meeting. */
    public BbbOptions recordingDelay(Duration value) {
        recordingDelay = value;
        return this;
    }

    public double retryScale() {
        return retryScale;
    }

    /** A factor on the pauses between the attempts of callbacks and webhooks; tests make it small. */
    public BbbOptions retryScale(double value) {
        retryScale = value;
        return this;
    }
}
