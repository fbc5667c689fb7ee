package org.webinar.meeting;

import org.webinar.Refusal;

/** Somebody else has changed the same thing since the form was opened, and not to the same. */
public class ChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(Planned.Field field, Object theirs, Object wished) {
        super(field, theirs, wished);
    }
}
