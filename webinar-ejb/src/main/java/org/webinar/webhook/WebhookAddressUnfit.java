package org.webinar.webhook;

import org.webinar.Refusal;

/** Messages go to addresses that begin with https:// and hold no password. */
public class WebhookAddressUnfit extends Refusal {
    private static final long serialVersionUID = 1L;

    WebhookAddressUnfit(int longest) {
        super(longest);
    }
}
