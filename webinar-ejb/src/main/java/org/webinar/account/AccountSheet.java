package org.webinar.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is known of an account, for those who look after people.
 *
 * @param id its number
 * @param username its name
 * @param fullName the person's name, or the user name
 * @param plan what is decided about it
 * @param password whether it has a password here; without one the person signs in elsewhere
 * @param lastLogin when the person signed in last; null for never
 */
public record AccountSheet(
        int id, String username, String fullName, AccountPlan plan, boolean password, Instant lastLogin)
        implements Serializable {}
