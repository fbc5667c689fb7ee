package org.webinar.spi.gateway;

/**
 * A gateway at work on a broadcast: kept with the live session, and given back to the driver with each later call.
 *
 * @param broadcast what it sends; never null
 * @param handle the gateway's own word for this work, which only the driver reads; never null, may be empty, at most 200
 *     characters
 */
public record Engagement(Broadcast broadcast, String handle) {
    private static final int LONGEST = 200;

    /**
     * Checks the length, so that no driver fails first when the product stores it.
     *
     * @throws IllegalArgumentException when the handle is too long
     */
    public Engagement {
        if (handle.length() > LONGEST) {
            throw new IllegalArgumentException("a handle has at most " + LONGEST + " characters");
        }
    }
}
