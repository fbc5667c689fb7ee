package org.webinar.livestream;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * That somebody came into a room.
 *
 * @param at when, on the wall of the site's people; null when another program has written something unreadable
 * @param name what others see
 * @param moderator whether as one of those who run it
 */
public record Joined(LocalDateTime at, String name, boolean moderator) implements Serializable {}
