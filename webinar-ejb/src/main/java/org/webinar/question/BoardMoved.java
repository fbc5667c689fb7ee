package org.webinar.question;

/**
 * Something on the board of an event has changed; fired in the transaction, heard after it.
 *
 * @param eventId number of the event
 */
public record BoardMoved(long eventId) {}
