package org.webinar.chat;

/**
 * Somebody is to be forgotten; fired in the transaction that does it, for whoever else remembers something.
 *
 * @param userId number of the account
 */
public record PersonForgotten(int userId) {}
