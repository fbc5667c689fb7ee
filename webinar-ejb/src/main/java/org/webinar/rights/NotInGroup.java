package org.webinar.rights;

import org.webinar.Refusal;

/** The live event is kept for access groups that this person is not in. */
public class NotInGroup extends Refusal {
    private static final long serialVersionUID = 1L;

    NotInGroup() {
        super();
    }
}
