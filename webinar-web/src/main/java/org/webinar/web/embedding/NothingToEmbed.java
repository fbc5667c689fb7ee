package org.webinar.web.embedding;

import org.webinar.Refusal;

/** Under this address is nothing that may be shown in other pages: no page of ours, or not one for everybody. */
public class NothingToEmbed extends Refusal {
    private static final long serialVersionUID = 1L;
}
