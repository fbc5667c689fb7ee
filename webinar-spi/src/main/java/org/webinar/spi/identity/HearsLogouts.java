package org.webinar.spi.identity;

import java.util.Optional;

/**
 * Is told by the page where people sign in that somebody has signed out there, without a browser: back-channel logout of OpenID
 * Connect, single logout of CAS. The message is a form, sent to the address by which people come back. The product ends
 * the logins that it is about, which {@link Introduced#there()} has named.
 */
public interface HearsLogouts extends SignsInElsewhere {

    /**
     * What a message ends. The provider makes sure that it comes from where people sign in: by a signature, or by a word that
     * only we and that machine know. A sign-in of which nothing is known here any more is no reason to refuse it.
     *
     * @param notice never null
     * @return empty when it proves nothing
     * @throws IdentityTrouble when the provider can't find out at the moment
     */
    Optional<Farewell> hear(LogoutNotice notice);
}
