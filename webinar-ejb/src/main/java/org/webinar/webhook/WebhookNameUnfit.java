package org.webinar.webhook;

import org.webinar.Refusal;

/** A webhook needs a name by which people know it again, and not a long one. */
public class WebhookNameUnfit extends Refusal {
    private static final long serialVersionUID = 1L;

    WebhookNameUnfit(int longest) {
        super(longest);
    }
}
