package org.webinar.gateway;

/**
 * A meeting has another machine or another channel than before, though nobody asked for it there: livestream and event
 * must follow in the same transaction (Pod's defect G2).
 *
 * @param meetingId whose promise it is
 * @param promise what it is now
 */
public record PromiseMoved(long meetingId, Promise promise) {}
