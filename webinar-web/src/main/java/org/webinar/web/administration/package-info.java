/** The administrators' pages: gateways, their trials and their calendar, and livestreams with what happened to them. */
package org.webinar.web.administration;
