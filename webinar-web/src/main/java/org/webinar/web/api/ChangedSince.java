package org.webinar.web.api;

import org.webinar.Refusal;

/** It has been changed since it was read. */
public class ChangedSince extends Refusal {
    private static final long serialVersionUID = 1L;

    ChangedSince() {
        super();
    }
}
