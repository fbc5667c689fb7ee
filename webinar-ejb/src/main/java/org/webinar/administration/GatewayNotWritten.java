package org.webinar.administration;

import org.webinar.Refusal;

/** The database has not taken the rows of a gateway: another program was faster, or we may not write there. */
public class GatewayNotWritten extends Refusal {
    private static final long serialVersionUID = 1L;

    GatewayNotWritten() {
        super();
    }
}
