package org.webinar.sandbox.gateway;

import java.nio.file.Path;
import java.time.Duration;
import org.webinar.doubles.Family;

/** Settings of a gateway; each setter answers the options themselves. */
public final class GatewayOptions {
    private final Path directory;
    private int port;
    private String token = "1234";
    private int slots = 1;
    private String scheme = "http";
    private Family family = Family.B;
    private String domain = "";
    private Duration launchTime = Duration.ofMillis(500);
    private Duration launchTimeout = Duration.ofSeconds(10);
    private Duration cookiePatience = Duration.ofSeconds(5);

    /** The directory takes small working files. */
    public GatewayOptions(Path directory) {
        this.directory = directory;
    }

    public Path directory() {
        return directory;
    }

    public int port() {
        return port;
    }

    /** The port, 0 for any free one. */
    public GatewayOptions port(int value) {
        port = value;
        return this;
    }

    public String token() {
        return token;
    }

    public GatewayOptions token(String value) {
        token = value;
        return this;
    }

    public int slots() {
        return slots;
    }

    /** How many streams it carries at once. */
    public GatewayOptions slots(int value) {
        slots = value;
        return this;
    }

    public Family family() {
        return family;
    }

    /** In the form of which releases it talks. */
    public GatewayOptions family(Family value) {
        family = value;
        return this;
    }

    public String domain() {
        return domain;
    }

    /** Where the join pages lie, for families that are not told: host and path, without scheme. */
    public GatewayOptions domain(String value) {
        domain = value;
        return this;
    }

    public String scheme() {
        return scheme;
    }

    /** How the bot opens the join page: http in the sandbox, https in the world. */
    public GatewayOptions scheme(String value) {
        scheme = value;
        return this;
    }

    public Duration launchTime() {
        return launchTime;
    }

    /** How long the "container" takes to be up; the answer to a start waits for it. */
    public GatewayOptions launchTime(Duration value) {
        launchTime = value;
        return this;
    }

    public Duration launchTimeout() {
        return launchTimeout;
    }

    /** How long a failing launch takes to be admitted. */
    public GatewayOptions launchTimeout(Duration value) {
        launchTimeout = value;
        return this;
    }

    public Duration cookiePatience() {
        return cookiePatience;
    }

    /** How long the bot looks for #okcookie in vain; the real one wastes 200 seconds. */
    public GatewayOptions cookiePatience(Duration value) {
        cookiePatience = value;
        return this;
    }
}
