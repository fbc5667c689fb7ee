package org.webinar.livestream;

/**
 * A meeting is about to be deleted; fired in the transaction, while all of it is still there.
 *
 * @param meetingId its number
 */
public record MeetingGoes(long meetingId) {}
