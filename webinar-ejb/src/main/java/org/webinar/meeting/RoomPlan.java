package org.webinar.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.webinar.meeting.Planned.Field;

/**
 * What people decide about a meeting besides its name and its time: whose it is too, who comes in, what is recorded and how
 * the room is furnished.
 *
 * @param owners numbers of the accounts to which it belongs besides its owner
 * @param entry who comes in
 * @param recording what is recorded
 * @param furnishing how the room is furnished
 */
public record RoomPlan(Set<Integer> owners, Entry entry, RoomWish.Recording recording, Furnishing furnishing)
        implements Serializable {
    /** As many characters as Pod's columns hold. */
    public static final int LONGEST_PASSWORD = 50;

    /** As many characters as fit with all the rest into an address, in any script. */
    public static final int LONGEST_WELCOME = 300;

    /** As many characters as Pod's column holds. */
    public static final int LONGEST_ADDRESS = 500;

    /** Whoever guesses the presenters' one can do anything in the room. */
    private static final int SHORTEST_PASSWORD = 8;

    private static final int MOST_OWNERS = 30;
    private static final int FEWEST_PARTICIPANTS = 2;
    private static final int MOST_PARTICIPANTS = 10_000;
    private static final int LOWEST_BRIDGE = 10_000;
    private static final int HIGHEST_BRIDGE = 99_998;

    public RoomPlan {
        owners = Set.copyOf(owners);
    }

    /** What Pod's form offers for a new meeting; the passwords and the number to dial are random. */
    public static RoomPlan proposal(boolean recordable) {
        RoomPlan usual = new RoomColumns().plan(Set.of(), Set.of());
        return new RoomPlan(
                usual.owners, usual.entry, new RoomWish.Recording(recordable, false, true), usual.furnishing);
    }

    /** The same for another meeting of these people: its passwords and its number to dial are new ones. */
    public RoomPlan anew(Set<Integer> owners) {
        RoomPlan fresh = proposal(recording.wanted());
        return new RoomPlan(
                owners,
                new Entry(fresh.entry.attendeePassword(), "", entry.circle(), entry.guests()),
                recording,
                new Furnishing(
                        furnishing.welcome(),
                        furnishing.participants(),
                        fresh.furnishing.voiceBridge(),
                        furnishing.webcamsForModerators(),
                        furnishing.logout(),
                        furnishing.locks()));
    }

    /**
     * All that can't be, each with the field it stands in. What has not changed is not looked at: other programs may have
     * written it.
     *
     * @param before what stood there; null for a new meeting
     */
    public List<Objection> objections(RoomPlan before) {
        Objections found = new Objections();
        boolean nobodyAdded = before != null && before.owners.containsAll(owners);
        found.unless(nobodyAdded || owners.size() <= MOST_OWNERS, Field.OWNERS, new TooManyOwners(MOST_OWNERS));
        passwords(found, before == null ? null : before.entry);
        furniture(found, before == null ? null : before.furnishing);
        return found.all();
    }

    private void passwords(Objections found, Entry before) {
        if (before == null || !entry.attendeePassword().equals(before.attendeePassword())) {
            found.unless(!entry.attendeePassword().isEmpty(), Field.ATTENDEE_PASSWORD, new RoomPasswordMissing());
            within(found, Field.ATTENDEE_PASSWORD, entry.attendeePassword(), LONGEST_PASSWORD);
        }
        if (before == null || !entry.moderatorPassword().equals(before.moderatorPassword())) {
            String password = entry.moderatorPassword();
            found.unless(
                    password.isEmpty() || password.length() >= SHORTEST_PASSWORD,
                    Field.MODERATOR_PASSWORD,
                    new RoomPasswordTooShort(SHORTEST_PASSWORD));
            within(found, Field.MODERATOR_PASSWORD, password, LONGEST_PASSWORD);
        }
        boolean alike = entry.moderatorPassword().equals(entry.attendeePassword())
                && !entry.moderatorPassword().isEmpty();
        boolean wereAlike = before != null && before.moderatorPassword().equals(before.attendeePassword());
        found.unless(!alike || wereAlike, Field.MODERATOR_PASSWORD, new PasswordsAlike());
    }

    private void furniture(Objections found, Furnishing before) {
        if (before == null || !furnishing.welcome().equals(before.welcome())) {
            within(found, Field.WELCOME, furnishing.welcome(), LONGEST_WELCOME);
        }
        if (before == null || furnishing.participants() != before.participants()) {
            between(found, Field.PARTICIPANTS, furnishing.participants(), FEWEST_PARTICIPANTS, MOST_PARTICIPANTS);
        }
        if (furnishing.voiceBridge() != null
                && (before == null || !furnishing.voiceBridge().equals(before.voiceBridge()))) {
            between(found, Field.VOICE_BRIDGE, furnishing.voiceBridge(), LOWEST_BRIDGE, HIGHEST_BRIDGE);
        }
        boolean leadsOut = furnishing.logout().isEmpty()
                || furnishing.logout().length() <= LONGEST_ADDRESS
                        && furnishing.wayOut().isPresent();
        boolean sameWayOut = before != null && furnishing.logout().equals(before.logout());
        found.unless(leadsOut || sameWayOut, Field.LOGOUT, new LogoutAddressUnreadable(LONGEST_ADDRESS));
    }

    private static void within(Objections found, Field field, String text, int longest) {
        found.unless(text.codePointCount(0, text.length()) <= longest, field, new RoomTextTooLong(longest));
    }

    private static void between(Objections found, Field field, int number, int least, int most) {
        found.unless(number >= least && number <= most, field, new NumberOutOfRange(least, most));
    }

    /** What has been found so far. */
    private static final class Objections {
        private final List<Objection> all = new ArrayList<>();

        void unless(boolean fine, Field field, org.webinar.Refusal refusal) {
            if (!fine) {
                all.add(new Objection(field, refusal));
            }
        }

        List<Objection> all() {
            return List.copyOf(all);
        }
    }
}
