package org.webinar.meeting;

import org.webinar.Refusal;

/** Somebody else has changed the same thing since the form was opened, and not to the same. */
public class ChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Planned.Field field;
    private final Planned seen;

    private ChangedMeanwhile(Planned.Field field, Object theirs, Object wished, Planned seen) {
        super(field, theirs, wished);
        this.field = field;
        this.seen = seen;
    }

    ChangedMeanwhile(Planned.Field field, Planned seen) {
        super(field);
        this.field = field;
        this.seen = seen;
    }

    static ChangedMeanwhile of(Planned.Field field, Object theirs, Object wished, Planned seen) {
        return field.told() ? new ChangedMeanwhile(field, theirs, wished, seen) : new AlsoChangedMeanwhile(field, seen);
    }

    /** What both have changed. */
    public Planned.Field field() {
        return field;
    }

    /** What the person has read once told of this: handed back with the form, it means that he or she insists. */
    public Planned seen() {
        return seen;
    }
}
