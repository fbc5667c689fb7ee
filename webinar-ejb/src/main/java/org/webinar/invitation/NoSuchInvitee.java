package org.webinar.invitation;

import org.webinar.Refusal;

/** Nobody with this number is invited to this meeting. */
public class NoSuchInvitee extends Refusal {
    private static final long serialVersionUID = 1L;
}
