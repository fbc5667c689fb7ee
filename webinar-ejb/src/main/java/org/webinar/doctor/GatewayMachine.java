package org.webinar.doctor;

import java.net.URI;
import org.webinar.gateway.Gateway;

/**
 * The machine of a gateway.
 *
 * @param gateway Pod's row
 * @param address its scheme, host and port
 * @param ownCertificate whether an administrator has given a certificate that is trusted for it alone
 */
record GatewayMachine(Gateway gateway, URI address, boolean ownCertificate) {}
