package org.webinar.invitation;

import org.webinar.Refusal;

/** No mail server has been set up, so nobody can be written to. */
public class NoMailServer extends Refusal {
    private static final long serialVersionUID = 1L;
}
