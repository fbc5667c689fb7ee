package org.webinar.rights;

import java.util.Set;

/** Event 1, of which a test says what the policy looks at. */
record KnownEvent(boolean draft, boolean restricted, Set<String> accessGroups, String password) implements Watchable {

    @Override
    public Long id() {
        return 1L;
    }

    @Override
    public boolean ownedBy(int userId) {
        return userId == KnownMeeting.OWNER || userId == KnownMeeting.ADDITIONAL_OWNER;
    }
}
