/**
 * Sites: several universities or faculties in one database, each under a domain of its own. Every question is asked within
 * one site, and here it is decided which. Only this package reads the setting {@code SITE_ID}.
 */
package org.webinar.site;
