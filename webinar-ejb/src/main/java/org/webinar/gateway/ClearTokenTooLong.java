package org.webinar.gateway;

import org.webinar.Refusal;

/** A token is longer than the column of Pod in which it is to stand in clear. */
public class ClearTokenTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    ClearTokenTooLong(int longest) {
        super(longest);
    }
}
