package org.webinar.spi.gateway;

/**
 * Speaks to one make of live gateway: the machine that enters a meeting like a user and pushes what it sees and hears
 * to an RTMP address.
 *
 * <p>A driver keeps no state between calls and may be called from several threads at once. Every call returns within
 * twenty seconds or throws {@link GatewayTrouble}. Calls may be repeated: starting what already runs and stopping what
 * stands still are successes. A successful start means only that the gateway has agreed; whether the picture moves is
 * found out from the stream itself, never from the gateway's word.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader} and need a public constructor without arguments. One
 * that is {@link AutoCloseable} is closed when the product stops.
 */
public interface GatewayDriver {

    /**
     * The word stored with each gateway and shown to the administrator, for example {@code sipmediagw}.
     *
     * @return lower-case letters, digits and hyphens; never null, never changes between versions
     */
    String make();

    /**
     * Asks the gateway to enter the room and to push to the RTMP address.
     *
     * @throws GatewayTrouble when the gateway can't be reached or says no
     */
    void start(GatewayAddress gateway, Broadcast broadcast);

    /**
     * Asks the gateway to leave the room and to stop pushing.
     *
     * @throws GatewayTrouble when the gateway can't be reached or says no
     */
    void stop(GatewayAddress gateway, Broadcast broadcast);
}
