/**
 * Live gateways: which there are, to whom they are promised and when, and the drivers that speak to them. Never decides
 * when a live starts or stops.
 */
package org.webinar.gateway;
