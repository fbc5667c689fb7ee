/** What a driver of live gateways implements. Plain Java, no dependency; changes only with the version of this jar. */
package org.webinar.spi.gateway;
