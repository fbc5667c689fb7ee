package org.webinar.spi.gateway;

import java.util.Set;

/** Can change the picture while it sends. Sets, never toggles: asking twice is asking once. */
public interface SetsLayout extends GatewayDriver {

    /** The layouts that it knows; never null. */
    Set<Layout> layouts();

    /**
     * Shows this from now on.
     *
     * @throws GatewayTrouble when the gateway can't be reached or says no, or does not know the layout
     */
    void show(GatewayAddress gateway, Engagement engagement, Layout layout);

    /** What a picture may show. */
    enum Layout {
        /** The room. */
        ROOM,
        /** A still card without sound, while the room goes on unseen. */
        PAUSE
    }
}
