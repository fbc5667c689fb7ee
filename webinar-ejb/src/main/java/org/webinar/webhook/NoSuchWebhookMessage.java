package org.webinar.webhook;

import org.webinar.Refusal;

/** There is no such message at this webhook, or it has been forgotten. */
public class NoSuchWebhookMessage extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchWebhookMessage(long id) {
        super(id);
    }
}
