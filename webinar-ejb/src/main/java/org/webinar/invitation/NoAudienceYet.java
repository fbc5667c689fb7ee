package org.webinar.invitation;

import org.webinar.Refusal;

/** There is no page to which an audience could come. */
public class NoAudienceYet extends Refusal {
    private static final long serialVersionUID = 1L;
}
