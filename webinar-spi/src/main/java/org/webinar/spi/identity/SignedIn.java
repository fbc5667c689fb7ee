package org.webinar.spi.identity;

import java.io.Serializable;

/**
 * Somebody who has signed in with a password.
 *
 * @param username as it stands in {@code auth_user}; never null
 * @param seal whatever the provider needs to tell later whether it still holds; kept on the server, never shown; never
 *     null, may be empty
 */
public record SignedIn(String username, String seal) implements Serializable {

    /** Hides the seal, so that it may be logged. */
    @Override
    public String toString() {
        return "SignedIn[" + username + "]";
    }
}
