package org.webinar.gateway;

/**
 * What a webinar is given: a machine that sends, and a channel on which it is seen.
 *
 * @param machine enters the room and sends
 * @param channel where it sends to; not always the machine's own
 */
public record Promise(Gateway machine, Channel channel) {}
