package org.webinar.spi.gateway;

/** Can write into the room's chat, as the gateway. */
public interface SendsChat extends GatewayDriver {

    /** The longest text in code points; what is longer is cut. */
    int longestText();

    /**
     * Writes into the room. Characters that the gateway would take for a command are replaced by ones that look alike.
     *
     * @param text anything, any length; never null
     * @throws GatewayTrouble when the gateway can't be reached or says no; a yes is no proof that people can read it
     */
    void say(GatewayAddress gateway, Engagement engagement, String text);
}
