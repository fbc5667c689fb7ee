package org.webinar.rights;

import java.util.Set;

/** An event of which a test says what the policy looks at. */
record KnownEvent(boolean draft, boolean restricted, Set<String> accessGroups, String password, long number)
        implements Watchable {
    /** For this one people register, and a right ticket is {@link #TICKET}. */
    static final long REGISTERED = 2;

    static final String TICKET = "ticket";

    KnownEvent(boolean draft, boolean restricted, Set<String> accessGroups, String password) {
        this(draft, restricted, accessGroups, password, 1);
    }

    @Override
    public Long id() {
        return number;
    }

    @Override
    public boolean ownedBy(int userId) {
        return userId == KnownMeeting.OWNER || userId == KnownMeeting.ADDITIONAL_OWNER;
    }
}
