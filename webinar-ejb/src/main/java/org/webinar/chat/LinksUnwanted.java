package org.webinar.chat;

import org.webinar.Refusal;

/** The moderators let no links in. */
public class LinksUnwanted extends Refusal {
    private static final long serialVersionUID = 1L;

    LinksUnwanted() {
        super();
    }
}
