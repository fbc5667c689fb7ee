package org.webinar.reaction;

/**
 * What somebody was given who may watch an event and therefore react to it: so nobody has to be looked up for a clap.
 *
 * @param eventId number of the event
 * @param holder the same for the same person
 */
public record Ticket(long eventId, String holder) {}
