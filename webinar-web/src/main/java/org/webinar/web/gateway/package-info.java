/** The entrance for gateways. */
package org.webinar.web.gateway;
