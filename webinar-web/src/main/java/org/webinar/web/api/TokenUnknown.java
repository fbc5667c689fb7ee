package org.webinar.web.api;

import org.webinar.Refusal;

/** What has been sent is no token of ours, or one whose time is over, or that somebody has taken back. */
public class TokenUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    TokenUnknown() {
        super();
    }
}
