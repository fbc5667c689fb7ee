package org.webinar.chat;

import org.webinar.Refusal;

/** A guest has chosen no name that can be read, or one that is too long. */
public class GuestNameless extends Refusal {
    private static final long serialVersionUID = 1L;

    GuestNameless(int longest) {
        super(longest);
    }
}
