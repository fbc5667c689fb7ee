package org.webinar.chat;

import org.webinar.Refusal;

/** A guest has chosen somebody else's name, or one that looks like it. */
public class NameTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    NameTaken(String name) {
        super(name);
    }
}
