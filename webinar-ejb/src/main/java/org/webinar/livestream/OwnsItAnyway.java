package org.webinar.livestream;

import org.webinar.Refusal;

/** The person who was looked for owns the webinar, and can't own it besides. */
public class OwnsItAnyway extends Refusal {
    private static final long serialVersionUID = 1L;

    OwnsItAnyway(String name) {
        super(name);
    }
}
