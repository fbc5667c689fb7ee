package org.webinar.gateway;

/** Something has become free in the pool: whoever waits may be served once the transaction is over. */
public record GatewayFreed() {}
