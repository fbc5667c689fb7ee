package org.webinar.chat;

import java.time.Instant;

/**
 * A message as every viewer sees it.
 *
 * @param id its number, which is also its place in the order
 * @param author the name to show
 * @param authorUserId number of the author's account; null when it was said in the room
 * @param presenter whether a presenter said it
 * @param text plain text
 * @param at when we had it
 */
public record ChatLine(long id, String author, Integer authorUserId, boolean presenter, String text, Instant at) {}
