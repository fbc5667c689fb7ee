package org.webinar.livestream;

/**
 * Something that the audience of an event sees has changed, though the live has not moved; or the event is gone. Fired in
 * the transaction, heard after it.
 *
 * @param eventId number of the event
 */
public record EventChanged(long eventId) {}
