package org.webinar.spi.gateway;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Where a gateway listens, what opens it and how it speaks.
 *
 * @param url the base address, with or without a final slash; never null
 * @param token the secret sent with each call; never null, may be empty where a gateway has none
 * @param dialect what the last probe found, or an administrator has forced; never null, empty before the first probe
 * @param parameters values of the driver's {@link Parameter}s by name, those left empty missing; never null
 * @param trust whom to trust for TLS: a private authority or one pinned certificate; null for what the JVM trusts
 */
public record GatewayAddress(URI url, String token, String dialect, Map<String, String> parameters, SSLContext trust) {

    /** Keeps the parameters as they are now. */
    public GatewayAddress {
        parameters = Map.copyOf(parameters);
    }

    /** A gateway of which nothing more is known. */
    public GatewayAddress(URI url, String token) {
        this(url, token, "", Map.of(), null);
    }

    /** The same gateway in this dialect. */
    public GatewayAddress speaking(String word) {
        return new GatewayAddress(url, token, word, parameters, trust);
    }

    /** The value of a parameter, if it is set. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** Hides the token and the parameters, so that an address may be logged. */
    @Override
    public String toString() {
        return "GatewayAddress[" + url.getScheme() + "://" + url.getHost() + ":" + url.getPort() + " " + dialect + "]";
    }
}
