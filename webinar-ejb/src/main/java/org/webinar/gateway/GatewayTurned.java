package org.webinar.gateway;

/**
 * A gateway can be used again, or not any more; fired in the transaction in which that is written down.
 *
 * @param gatewayId its number
 * @param usable whether it can
 */
public record GatewayTurned(long gatewayId, boolean usable) {}
