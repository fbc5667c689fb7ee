package org.webinar.gateway;

import java.util.List;
import org.webinar.Refusal;
import org.webinar.change.Difference;

/** Somebody else has changed the same of a broadcaster since the form was opened. What was typed stays; saving once more insists. */
public class BroadcasterChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    private final BroadcasterPlan seen;

    BroadcasterChangedMeanwhile(List<Difference> theirs, BroadcasterPlan seen) {
        super(theirs);
        this.seen = seen;
    }

    /** What the person has read once told of this: handed back with the form, it means that he or she insists. */
    public BroadcasterPlan seen() {
        return seen;
    }
}
