package org.webinar.web.door;

import java.util.Optional;
import org.webinar.identity.Login;
import org.webinar.identity.Visitor;

/**
 * Who stands at the door.
 *
 * @param login what a provider says; empty for strangers
 * @param visitor the person; empty for strangers, and for people whose account is closed or of another site
 * @param uncertain whether a provider could not be asked, so that a stranger may be none
 * @param remembered whether the session or a kept login says who it is, and not the request itself
 */
record Presence(Optional<Login> login, Optional<Visitor> visitor, boolean uncertain, boolean remembered) {

    /** Why this person does not come in although he or she might have been expected to; the end of a sentence's key. */
    Optional<String> hitch() {
        if (login.isPresent()) {
            return Optional.of("closed").filter(closed -> visitor.isEmpty());
        }
        return Optional.of("away").filter(away -> uncertain);
    }
}
