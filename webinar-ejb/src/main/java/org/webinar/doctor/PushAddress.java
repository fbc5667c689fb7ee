package org.webinar.doctor;

/** Where gateways of a site push to: host and port, never the key behind them. */
record PushAddress(int siteId, String host, int port) {
    /** Whether it is the same port, whichever site pushes there. */
    boolean isSamePort(PushAddress other) {
        return port == other.port && host.equalsIgnoreCase(other.host);
    }
}
