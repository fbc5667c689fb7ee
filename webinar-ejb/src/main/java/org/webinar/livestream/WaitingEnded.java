package org.webinar.livestream;

/**
 * A webinar that has waited for a gateway has one now, and its event; fired in the transaction.
 *
 * @param meetingId number of its meeting
 */
public record WaitingEnded(long meetingId) {}
