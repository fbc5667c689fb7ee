/**
 * What administrators see and decide: gateways, when they are used, and what happened to livestreams. Decides nothing by
 * itself, and gives no secret away.
 */
package org.webinar.administration;
