/**
 * Renater's SIPMediaGW as a gateway: the family that Pod speaks to (image tags 1.5.3 to 1.6.0, "family B"). Other
 * families answer in other shapes and get classes of their own beside {@link SipMediaGwApi}.
 */
package org.webinar.plugin.sipmediagw;
