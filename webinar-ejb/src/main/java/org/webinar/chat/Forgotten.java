package org.webinar.chat;

/**
 * What came of forgetting somebody.
 *
 * @param messages how many messages there were
 * @param restLater whether something stays until a live is over: a ban that the person can't lift in this way, or what he or
 *     she did as a moderator
 */
public record Forgotten(int messages, boolean restLater) {}
