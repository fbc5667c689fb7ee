package org.webinar.meeting;

import java.io.Serializable;
import java.util.Set;

/**
 * Who comes into a room, and with what.
 *
 * @param attendeePassword with which guests come in; may be empty
 * @param moderatorPassword with which guests come in as presenters; empty when nobody can
 * @param circle who may come in at all
 * @param guests what becomes of those who have no account
 */
public record Entry(String attendeePassword, String moderatorPassword, Circle circle, GuestPolicy guests)
        implements Serializable {
    public Entry {
        attendeePassword = oneLine(attendeePassword);
        moderatorPassword = oneLine(moderatorPassword);
    }

    private static String oneLine(String password) {
        return password == null ? "" : password.replaceAll("\\p{Cc}", "").strip();
    }

    /** Hides the passwords, so that it may be logged. */
    @Override
    public String toString() {
        return "Entry[" + circle + ", " + guests + "]";
    }

    /**
     * Who may come in; one thing, for half of it would be something else.
     *
     * @param restricted whether people have to sign in; so they have when it is kept for groups
     * @param groups numbers of the access groups it is kept for; empty when for none
     */
    public record Circle(boolean restricted, Set<Long> groups) implements Serializable {
        /** Everybody. */
        public static final Circle EVERYBODY = new Circle(false, Set.of());

        public Circle {
            groups = Set.copyOf(groups);
            restricted = restricted || !groups.isEmpty();
        }
    }
}
