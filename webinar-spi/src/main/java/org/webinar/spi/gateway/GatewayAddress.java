package org.webinar.spi.gateway;

import java.net.URI;

/**
 * Where a gateway listens and what opens it.
 *
 * @param url the base address, with or without a final slash; never null
 * @param token the secret sent with each call; never null, may be empty where a gateway has none
 */
public record GatewayAddress(URI url, String token) {

    /** Hides the token, so that an address may be logged. */
    @Override
    public String toString() {
        return "GatewayAddress[" + url + "]";
    }
}
