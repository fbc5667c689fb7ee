package org.webinar.webhook;

import org.webinar.Refusal;

/** There is no such webhook here. */
public class NoSuchWebhook extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchWebhook(long id) {
        super(id);
    }
}
