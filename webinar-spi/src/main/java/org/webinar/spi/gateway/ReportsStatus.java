package org.webinar.spi.gateway;

/** Can be asked what it is doing; the stream itself is believed before it. */
public interface ReportsStatus extends GatewayDriver {

    /**
     * What the gateway says of this work.
     *
     * @return never null
     * @throws GatewayTrouble when the gateway can't be reached or says no
     */
    Report report(GatewayAddress gateway, Engagement engagement);
}
