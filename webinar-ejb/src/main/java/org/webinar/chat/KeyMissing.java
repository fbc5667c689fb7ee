package org.webinar.chat;

import org.webinar.Refusal;

/** A message came without the page's own word for it. */
public class KeyMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    KeyMissing() {
        super();
    }
}
