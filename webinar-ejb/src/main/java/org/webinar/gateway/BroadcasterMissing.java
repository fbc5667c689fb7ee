package org.webinar.gateway;

import org.webinar.Refusal;

/** No broadcaster was chosen that this site has. */
public class BroadcasterMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    BroadcasterMissing() {
        super();
    }
}
