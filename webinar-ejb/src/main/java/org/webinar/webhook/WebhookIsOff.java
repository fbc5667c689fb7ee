package org.webinar.webhook;

import org.webinar.Refusal;

/** Nothing is sent to a program that is switched off. */
public class WebhookIsOff extends Refusal {
    private static final long serialVersionUID = 1L;

    WebhookIsOff(String name) {
        super(name);
    }
}
