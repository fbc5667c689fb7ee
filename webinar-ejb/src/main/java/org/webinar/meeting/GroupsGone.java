package org.webinar.meeting;

import org.webinar.Refusal;

/** None of the groups for which a meeting was to be kept is there any more; it must not become everybody's. */
public class GroupsGone extends Refusal {
    private static final long serialVersionUID = 1L;

    GroupsGone() {
        super();
    }
}
