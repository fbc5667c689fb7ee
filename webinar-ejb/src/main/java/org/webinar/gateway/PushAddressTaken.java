package org.webinar.gateway;

import org.webinar.Refusal;

/** Another channel pushes to this address already. */
public class PushAddressTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    PushAddressTaken() {
        super();
    }
}
