package org.webinar.identity;

/** Compares a password with what is stored for it. */
public interface PasswordCheck {

    /**
     * Whether the password is the stored one.
     *
     * @param password what the person typed; never null
     * @param stored algorithm, parameters and hash as Django writes them; an unknown algorithm accepts nothing
     */
    boolean accepts(String password, String stored);
}
