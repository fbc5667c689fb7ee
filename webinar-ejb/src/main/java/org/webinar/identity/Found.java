package org.webinar.identity;

import java.io.Serializable;

/**
 * Somebody who was looked for, with no more than tells people of one name apart.
 *
 * @param userId number of the account
 * @param username name of the account
 * @param name first and last name
 */
public record Found(int userId, String username, String name) implements Serializable {}
