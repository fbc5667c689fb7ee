package org.webinar.spi.identity;

import java.net.URI;

/** People sign in and out at somebody else's pages. The first provider of the setting decides where strangers go. */
public interface HasLoginPage extends IdentityProvider {

    /**
     * Where a stranger is sent who wants a page for people who have signed in.
     *
     * @param wanted absolute address of that page, to which the other program should lead back; never null
     * @return absolute, or a path on our own host; never null
     */
    URI login(URI wanted);

    /**
     * Where somebody is sent who signs out and whom this provider has recognised. Our own session has ended before.
     *
     * @return absolute, or a path on our own host; never null
     */
    URI logout();
}
