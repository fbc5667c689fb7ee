package org.webinar.webhook;

import org.webinar.Refusal;

/** A site has only so many webhooks. */
public class TooManyWebhooks extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyWebhooks(int most) {
        super(most);
    }
}
