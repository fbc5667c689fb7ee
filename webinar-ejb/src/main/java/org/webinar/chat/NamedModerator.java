package org.webinar.chat;

/**
 * Somebody who has been asked to keep order in a conversation.
 *
 * @param userId number of the account
 * @param name the full name
 */
public record NamedModerator(int userId, String name) implements java.io.Serializable {}
