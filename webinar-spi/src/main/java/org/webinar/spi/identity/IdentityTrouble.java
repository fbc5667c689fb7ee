package org.webinar.spi.identity;

/** A provider can't find out at the moment who somebody is; the only exception that a provider throws. */
public final class IdentityTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    /**
     * Makes a trouble.
     *
     * @param detail what is wrong, for the administrator's log, without secrets; never null, cut at 300 characters
     */
    public IdentityTrouble(String detail) {
        super(detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail);
    }
}
