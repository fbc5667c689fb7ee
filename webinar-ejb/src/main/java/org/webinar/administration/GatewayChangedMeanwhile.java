package org.webinar.administration;

import java.util.List;
import org.webinar.Refusal;
import org.webinar.change.Difference;

/** Somebody else has changed the gateway since the form was opened. What was typed stays; saving once more insists. */
public class GatewayChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    private final GatewayDriving seen;

    GatewayChangedMeanwhile(List<Difference> theirs, GatewayDriving seen) {
        super(theirs);
        this.seen = seen;
    }

    /** What the person has read once told of this. */
    public GatewayDriving seen() {
        return seen;
    }
}
