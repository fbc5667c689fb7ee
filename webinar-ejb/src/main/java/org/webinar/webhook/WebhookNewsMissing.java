package org.webinar.webhook;

import org.webinar.Refusal;

/** A program that is told nothing needs no webhook. */
public class WebhookNewsMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    WebhookNewsMissing() {
        super();
    }
}
