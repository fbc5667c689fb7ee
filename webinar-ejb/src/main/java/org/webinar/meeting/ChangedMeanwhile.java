package org.webinar.meeting;

import org.webinar.Refusal;

/** Somebody else has changed the same thing since the form was opened, and not to the same. */
public class ChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Planned seen;

    ChangedMeanwhile(Planned.Field field, Object theirs, Object wished, Planned seen) {
        super(field, theirs, wished);
        this.seen = seen;
    }

    /** What the person has read once told of this: handed back with the form, it means that he or she insists. */
    public Planned seen() {
        return seen;
    }
}
