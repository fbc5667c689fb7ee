package org.webinar.chat;

/**
 * A message has been stored; fired in the transaction, heard after it.
 *
 * @param eventId number of the event that the audience watches
 * @param line the message
 */
public record ChatPosted(long eventId, ChatLine line) {}
