package org.webinar.spi.gateway;

/** Why a gateway did not do what it was asked; the only exception that a driver throws. */
public final class GatewayTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    /** The kinds of trouble that the product tells apart, because people act differently on each. */
    public enum Kind {
        /** No answer in time, no connection, or no trust in its certificate. */
        UNREACHABLE,
        /** The gateway does not accept our token. */
        UNAUTHORIZED,
        /** All its slots are in use. */
        FULL,
        /** It said no for another reason, which the detail gives. */
        REFUSED,
        /** It answered something that this driver does not understand. */
        UNINTELLIGIBLE
    }

    private final Kind kind;

    /**
     * Makes a trouble.
     *
     * @param kind what sort of trouble; never null
     * @param detail the gateway's own words for the administrator, without secrets; cut at 300 characters
     */
    public GatewayTrouble(Kind kind, String detail) {
        super(detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail);
        this.kind = kind;
    }

    /** What sort of trouble this is. */
    public Kind kind() {
        return kind;
    }
}
