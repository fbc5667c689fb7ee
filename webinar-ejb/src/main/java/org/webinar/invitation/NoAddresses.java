package org.webinar.invitation;

import org.webinar.Refusal;

/** Nobody has been named whom to invite. */
public class NoAddresses extends Refusal {
    private static final long serialVersionUID = 1L;
}
