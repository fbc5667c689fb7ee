package org.webinar.livestream;

import org.webinar.Refusal;

/** Somebody else has changed the same of an event since the form was opened, and not to the same. */
public class EventChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    private final EventPlan.Field field;
    private final EventPlan seen;

    EventChangedMeanwhile(EventPlan.Field field, EventPlan seen) {
        super(field);
        this.field = field;
        this.seen = seen;
    }

    /** What both have changed. */
    public EventPlan.Field field() {
        return field;
    }

    /** What the person has read once told of this: handed back with the form, it means that he or she insists. */
    public EventPlan seen() {
        return seen;
    }
}
