package org.webinar.chat;

/**
 * Somebody keeps order in a conversation from now on, or no longer; fired in the transaction, heard after it.
 *
 * @param eventId number of the event
 * @param userId number of the account
 */
public record RoleChanged(long eventId, int userId) {}
