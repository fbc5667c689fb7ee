package org.webinar.identity;

import java.io.Serializable;
import org.webinar.spi.identity.SignedIn;

/**
 * How somebody came in.
 *
 * @param provider the word of the provider who told us; never null
 * @param person who it is; never null
 */
public record Login(String provider, SignedIn person) implements Serializable {

    /** The name of the account. */
    public String username() {
        return person.username();
    }
}
