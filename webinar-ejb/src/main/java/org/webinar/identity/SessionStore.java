package org.webinar.identity;

import java.util.Optional;
import org.webinar.Port;
import org.webinar.spi.identity.IdentityTrouble;

/** Pod's sessions where Django keeps them on another machine. Never written and never deleted here. */
@Port
public interface SessionStore {

    /**
     * The signed text of a session.
     *
     * @param key what the cookie says; letters and digits
     * @return empty when there is none, or it has expired
     * @throws IdentityTrouble when the machine does not answer in time, or refuses
     */
    Optional<String> find(String key);
}
