package org.webinar.identity;

/**
 * What stands in Pod's tables about somebody who wants to come in.
 *
 * @param id number of the account
 * @param username as it is stored, which may differ in case from what was typed; never null
 * @param password the password as Django stores it: algorithm, parameters and hash; never null, may be unusable
 * @param active whether the account is open
 * @param welcome whether the account belongs to this site, as Pod's SiteBackend asks: a superuser belongs to all
 */
public record Account(int id, String username, String password, boolean active, boolean welcome) {

    /** Whether the person may come in here. */
    public boolean open() {
        return active && welcome;
    }

    /** Whether there is a password that opens it; without one the person signs in elsewhere. */
    public boolean hasPassword() {
        return !password.isEmpty() && !password.startsWith("!");
    }

    /** Hides the hash, so that an account may be logged. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + username + "]";
    }
}
