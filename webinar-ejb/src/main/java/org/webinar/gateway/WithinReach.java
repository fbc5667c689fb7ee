package org.webinar.gateway;

import java.net.UnknownHostException;
import org.webinar.limits.Reach;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/**
 * Looks before each call where a gateway's address leads, whoever drives it: it may have been written into Pod's table, and its
 * name may lead elsewhere since. The driver asks once more, and hears the same for as long as Java remembers it.
 */
final class WithinReach {
    private WithinReach() {}

    /**
     * The same address.
     *
     * @throws GatewayTrouble when no gateway may be asked there
     */
    static GatewayAddress checked(GatewayAddress gateway) {
        try {
            if (gateway.url().getHost() != null
                    && Reach.INNER.way(gateway.url()).isEmpty()) {
                throw new GatewayTrouble(
                        Kind.MISCONFIGURED,
                        gateway.url().getHost() + ": leads to a machine or a port where no gateway is asked");
            }
        } catch (UnknownHostException unknown) {
            // Whoever drives it says so.
            return gateway;
        }
        return gateway;
    }
}
