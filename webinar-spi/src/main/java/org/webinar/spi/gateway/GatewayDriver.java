package org.webinar.spi.gateway;

import java.util.List;
import java.util.Locale;

/**
 * Speaks to one make of live gateway: the machine that enters a meeting like a user and pushes what it sees and hears
 * to an RTMP address.
 *
 * <p>A driver keeps nothing between calls that it could not lose, and may be called from several threads at once. Every
 * call returns within twenty seconds or throws {@link GatewayTrouble}, and throws nothing else. A successful start means
 * only that the gateway has agreed; whether the picture moves is found out from the stream itself, never from the
 * gateway's word. Before the product starts a room anew, it asks to stop it.
 *
 * <p>What else a make can do, its driver says by implementing {@link ReportsStatus}, {@link SendsChat},
 * {@link SetsLayout} or {@link NeedsPerson}; the first three count only for a gateway whose {@linkplain #probe probe}
 * listed the ability.
 *
 * <p>No text that reaches a gateway may become anything but text there: the driver refuses or replaces what its gateway
 * would take for a command. No exception and no {@link Probed} holds the token, the room or the stream key.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader} and need a public constructor without arguments. One
 * that is {@link AutoCloseable} is closed when the product stops.
 */
public interface GatewayDriver {

    /**
     * The word stored with each gateway, for example {@code sipmediagw}.
     *
     * @return lower-case letters, digits and hyphens, at most 40; never null, never changes between versions
     */
    String make();

    /**
     * The name that people read, for example {@code Renater SIPMediaGW}.
     *
     * @param language never null; English where the driver does not know it
     * @return never null
     */
    String label(Locale language);

    /**
     * What an administrator may set for each gateway beyond its address and token; forms draw themselves from it.
     *
     * @return in the order of the form; never null, always the same
     */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * The dialects that this driver tells apart, of which an administrator may force one.
     *
     * @return words as in {@link Probed#dialect()}; never null, empty when all gateways of the make speak alike
     */
    default List<String> dialects() {
        return List.of();
    }

    /**
     * Finds out what answers at the address, and whether it accepts the token; starts and changes nothing there.
     *
     * @throws GatewayTrouble when nothing that this driver can drive answers
     */
    Probed probe(GatewayAddress gateway);

    /**
     * Asks the gateway to enter the room and to push to the RTMP address.
     *
     * @param gateway with the dialect that the last probe found
     * @return what {@link #stop} needs; never null
     * @throws GatewayTrouble when the gateway can't be reached or says no
     */
    Engagement start(GatewayAddress gateway, Broadcast broadcast);

    /**
     * Asks the gateway to leave the room and to stop pushing. Stopping what stands still is a success.
     *
     * @param engagement what the start returned; its handle is empty when the start's answer was lost
     * @throws GatewayTrouble when the gateway can't be reached or says no
     */
    void stop(GatewayAddress gateway, Engagement engagement);
}
