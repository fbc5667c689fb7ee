package org.webinar.registration;

/**
 * Somebody holds the list of an event, and may have changed it when the transaction is over.
 *
 * @param eventId number of the event
 */
record ListTouched(long eventId) {}
