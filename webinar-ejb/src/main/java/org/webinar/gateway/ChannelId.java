package org.webinar.gateway;

/**
 * Which channel: the gateway's in whose setup it stands, and which of its.
 *
 * @param gatewayId number of the gateway
 * @param slot the first is 1
 */
record ChannelId(long gatewayId, int slot) {
    /** The one in Pod's row. */
    static final int FIRST = 1;
}
