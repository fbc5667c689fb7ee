package org.webinar.meeting;

import org.webinar.Refusal;

/** A personal room belongs to its owner's account; Pod makes it anew, so nobody deletes it. */
public class PersonalRoom extends Refusal {
    private static final long serialVersionUID = 1L;

    PersonalRoom(String name) {
        super(name);
    }
}
