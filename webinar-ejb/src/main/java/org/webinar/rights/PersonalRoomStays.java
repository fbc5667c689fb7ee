package org.webinar.rights;

import org.webinar.Refusal;

/** Everybody has one personal room on each site, and Pod makes it anew: nobody may delete it. */
public class PersonalRoomStays extends Refusal {
    private static final long serialVersionUID = 1L;

    PersonalRoomStays(String name) {
        super(name);
    }
}
