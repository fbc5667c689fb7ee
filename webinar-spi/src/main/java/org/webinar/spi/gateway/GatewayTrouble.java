package org.webinar.spi.gateway;

/** Why a gateway did not do what it was asked; the only exception that a driver throws. */
public final class GatewayTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    /** The kinds of trouble that the product tells apart, because people act differently on each. */
    public enum Kind {
        /** No answer in time, or no connection. */
        UNREACHABLE,
        /** It answers over TLS with a certificate that we do not trust, or that is not its own. */
        UNTRUSTED,
        /** The gateway does not accept our token. */
        UNAUTHORIZED,
        /** All its slots are in use. */
        FULL,
        /** It said no for another reason, which the detail gives. */
        REFUSED,
        /** It answers like another dialect of its make: worth a new probe, and one more try when that finds another. */
        OTHER_DIALECT,
        /** It answered something that this driver does not understand. */
        UNINTELLIGIBLE,
        /** The gateway was not asked: an address, a token or a parameter is missing or could do harm there. */
        MISCONFIGURED
    }

    private final Kind kind;

    /**
     * Makes a trouble.
     *
     * @param kind what sort of trouble; never null
     * @param detail the gateway's own words for the administrator, without secrets; never null; control characters become
     *     blanks, and it is cut at 300 characters
     */
    public GatewayTrouble(Kind kind, String detail) {
        super(tidy(detail));
        this.kind = kind;
    }

    private static String tidy(String detail) {
        String line = detail.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\u2028\u2029]+", " ")
                .strip();
        return line.length() > LONGEST ? line.substring(0, line.offsetByCodePoints(0, cut(line))) : line;
    }

    private static int cut(String line) {
        return line.codePointCount(0, LONGEST) - 1;
    }

    /** What sort of trouble this is. */
    public Kind kind() {
        return kind;
    }
}
