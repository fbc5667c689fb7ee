/** Tickets that a streaming server asks us about: who has one may fetch a stream for some minutes (decision 37). */
package org.webinar.ticket;
