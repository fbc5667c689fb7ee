package org.webinar.gateway;

import org.webinar.Refusal;

/** An address to push to is none: rtmp or rtmps, a host, an application and a key are wanted. */
public class PushAddressUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    PushAddressUnreadable() {
        super();
    }
}
