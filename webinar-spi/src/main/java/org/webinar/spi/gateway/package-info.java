/**
 * What a driver of live gateways implements. Plain Java 17, no dependency; changes only with the version of this jar.
 *
 * <p>A driver is a {@link org.webinar.spi.gateway.GatewayDriver}; abilities that only some makes have are further
 * interfaces. Lengths of text are in characters unless they say code points; nothing is ever null unless it says so.
 */
package org.webinar.spi.gateway;
