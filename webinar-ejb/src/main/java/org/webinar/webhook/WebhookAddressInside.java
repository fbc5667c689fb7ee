package org.webinar.webhook;

import org.webinar.Refusal;

/** Messages go into the inner network only where the settings say so. */
public class WebhookAddressInside extends Refusal {
    private static final long serialVersionUID = 1L;

    WebhookAddressInside(String host) {
        super(host);
    }
}
