package org.webinar.meeting;

import org.webinar.Refusal;

/** Nobody could go where people are to land who leave the room. */
public class LogoutAddressUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    LogoutAddressUnreadable(int longest) {
        super(longest);
    }
}
