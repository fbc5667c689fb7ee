package org.webinar.administration;

import java.util.List;
import org.webinar.Refusal;
import org.webinar.change.Difference;
import org.webinar.gateway.GatewayWish;

/** Somebody else has changed a gateway's address or channel since the form was opened. What was typed stays; saving once more insists. */
public class GatewayRowChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient GatewayWish seen;

    GatewayRowChangedMeanwhile(List<Difference> theirs, GatewayWish seen) {
        super(theirs);
        this.seen = seen;
    }

    /** What the person has read once told of this. */
    public GatewayWish seen() {
        return seen;
    }
}
