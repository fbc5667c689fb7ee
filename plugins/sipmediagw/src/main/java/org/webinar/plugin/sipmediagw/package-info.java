/**
 * Renater's SIPMediaGW as a gateway, in every form of its API from 1.5.0 on (reference/product.md 4): one class for each
 * family, told apart by {@link org.webinar.plugin.sipmediagw.Detection}. Text for its chat and every address is made
 * harmless first, for most families build shell commands of them.
 */
package org.webinar.plugin.sipmediagw;
