package org.webinar.web.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.webinar.identity.Visitor;
import org.webinar.token.Bearer;

/** The program of this request. */
@RequestScoped
public class CurrentBearer {
    private Bearer bearer;

    void is(Bearer found) {
        bearer = found;
    }

    Optional<Bearer> find() {
        return Optional.ofNullable(bearer);
    }

    /**
     * The account it acts for.
     *
     * @throws TokenMissing when nobody has come in
     */
    Visitor visitor() {
        return find().orElseThrow(TokenMissing::new).visitor();
    }
}
