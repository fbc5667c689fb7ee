package org.webinar.spi.identity;

import java.util.Optional;

/** Tells from the request itself who sends it: by the cookie of another program, by a header of a web server in front. */
public interface RecognisesRequests extends IdentityProvider {

    /**
     * Who sends the request. Asked again at each request that wants to know, so that somebody who has signed out
     * elsewhere is out here; an answer may be remembered for three seconds at most.
     *
     * @param request never null
     * @return the user name as it stands in {@code auth_user}; empty when the request proves nothing
     * @throws IdentityTrouble when the provider can't find out at the moment; the visitor then counts as a stranger
     */
    Optional<String> whoSends(RequestFacts request);
}
