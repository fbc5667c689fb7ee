package org.webinar.spi.identity;

import java.util.Optional;

/**
 * What is known of a request: nothing of it may be believed without proof, since whoever sends the request chooses
 * cookies and headers. Only valid during the call that it is given to.
 */
public interface RequestFacts {

    /**
     * The value of a cookie as it was sent; the last one where several have the name.
     *
     * @param name exact, with upper and lower case; never null
     */
    Optional<String> cookie(String name);

    /**
     * The first value of a header. A provider that believes one must be sure that the web server in front removes it
     * from what comes from outside.
     *
     * @param name in any case; never null
     */
    Optional<String> header(String name);

    /** The host that the request was sent to, without port, lower-case; never null, may be empty. */
    String host();

    /** The numeric address of the machine that connected to us, a web server in front where there is one; never null. */
    String remoteAddress();
}
