package org.webinar.spi.gateway;

/** What some gateways of a make can do beyond start and stop. */
public enum Ability {
    /** {@link ReportsStatus}. */
    STATUS,
    /** {@link SendsChat}. */
    CHAT,
    /** {@link SetsLayout}. */
    LAYOUT
}
