package org.webinar.rights;

import java.util.Set;
import org.webinar.meeting.Meeting;

/** A meeting of which a test says what the policy looks at. */
class KnownMeeting extends Meeting {
    static final int OWNER = 1;
    static final int ADDITIONAL_OWNER = 2;

    boolean personal;
    boolean restricted;
    Set<String> accessGroups = Set.of();

    @Override
    public String name() {
        return "Lecture";
    }

    @Override
    public int ownerId() {
        return OWNER;
    }

    @Override
    public boolean ownedBy(int userId) {
        return userId == OWNER || userId == ADDITIONAL_OWNER;
    }

    @Override
    public boolean personal() {
        return personal;
    }

    @Override
    public boolean restricted() {
        return restricted;
    }

    @Override
    public Set<String> accessGroups() {
        return accessGroups;
    }
}
