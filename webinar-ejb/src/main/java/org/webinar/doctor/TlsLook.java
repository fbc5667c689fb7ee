package org.webinar.doctor;

import java.time.Instant;

/**
 * What a machine showed when it was greeted.
 *
 * @param kind what is to be thought of it
 * @param ends when the first certificate of its chain ends; null when none was shown
 * @param detail who has signed it, or why there was none
 */
public record TlsLook(Kind kind, Instant ends, String detail) {

    /** What is to be thought of a certificate. */
    public enum Kind {
        FITS,
        EXPIRED,
        NOT_YET,
        /** It is for another host. */
        OTHER_NAME,
        /** The one between the server's and a trusted authority's is not sent. Browsers often find it, Java does not. */
        INCOMPLETE,
        UNTRUSTED,
        /** No TLS is spoken there. */
        NONE
    }
}
