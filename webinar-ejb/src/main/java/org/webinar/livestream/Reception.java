package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.meeting.ConsentNotGiven;
import org.webinar.meeting.Guest;
import org.webinar.meeting.GuestNameMissing;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.NotInvited;
import org.webinar.meeting.NotStarted;
import org.webinar.meeting.Series;
import org.webinar.meeting.TriesUsedUp;
import org.webinar.meeting.WrongPassword;
import org.webinar.rights.Admission;
import org.webinar.rights.Rights;
import org.webinar.settings.PodKeys;
import org.webinar.time.TimeSlot;

/** Receives who comes to a meeting by its link (Pod: join), and lets people into its room. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reception {
    /** Ten wrong passwords, then one every thirty seconds, for each meeting and address (Pod's defect S7: no limit). */
    private static final Allowance TRIES = new Allowance(10, Duration.ofMinutes(5));

    private final MeetingLedger meetings;
    private final WebinarLedger webinars;
    private final LiveLedger lives;
    private final Webinars presenters;
    private final OpenRooms openRooms;
    private final RoomKeeper keeper;
    private final Rights rights;
    private final PodKeys keys;

    /** For the container's proxy. */
    public Reception() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    Reception(
            MeetingLedger meetings,
            WebinarLedger webinars,
            LiveLedger lives,
            Webinars presenters,
            OpenRooms openRooms,
            RoomKeeper keeper,
            Rights rights,
            PodKeys keys) {
        this.meetings = meetings;
        this.webinars = webinars;
        this.lives = lives;
        this.presenters = presenters;
        this.openRooms = openRooms;
        this.keeper = keeper;
        this.rights = rights;
        this.keys = keys;
    }

    /**
     * What this person finds before the door. Opens nothing.
     *
     * @throws org.webinar.meeting.NoSuchMeeting when this site has none
     */
    public Lobby lobby(long meetingId, Knock knock) {
        Meeting meeting = meetings.byId(meetingId);
        boolean keyed = holdsKey(meeting, knock);
        TimeSlot next = meetings.next(meeting);
        return new Lobby(
                meeting.id(),
                meeting.slug(),
                meeting.name(),
                next.start(),
                next.end(),
                meeting.webinar() ? Series.ONCE : meeting.series(),
                webinars.eventOf(meetingId)
                        .filter(event -> meeting.webinar())
                        .map(Event::slug)
                        .orElse(null),
                openRooms.isOpen(meetingId),
                way(meeting, knock.visitor()),
                knock.visitor().isEmpty(),
                !keyed,
                toAsk(meeting, knock),
                knock.key() != null && !keyed);
    }

    private Lobby.Way way(Meeting meeting, Optional<Visitor> visitor) {
        if (runs(meeting, visitor)) {
            return Lobby.Way.PRESENTER;
        }
        return switch (rights.mayJoin(visitor.orElse(null), meeting)) {
            case SIGN_IN -> Lobby.Way.SIGN_IN;
            case NOT_IN_GROUP, NO -> Lobby.Way.NOT_INVITED;
            case YES, PASSWORD, REGISTER -> Lobby.Way.DOOR;
        };
    }

    private boolean runs(Meeting meeting, Optional<Visitor> visitor) {
        return visitor.filter(person -> rights.mayRun(person, meeting)).isPresent();
    }

    private boolean holdsKey(Meeting meeting, Knock knock) {
        return PodKeys.same(keys.ofMeeting(meeting.id(), meeting.attendeePassword()), knock.key());
    }

    /**
     * The way in for somebody of whom nothing has to be asked, if the room is open. Opens nothing, so that a link may be
     * followed by whoever follows links.
     *
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public Optional<URI> straightIn(long meetingId, Knock knock) {
        Meeting meeting = meetings.byId(meetingId);
        boolean presents = runs(meeting, knock.visitor());
        boolean comes = presents
                || mayJoin(meeting, knock)
                        && holdsKey(meeting, knock)
                        && toAsk(meeting, knock).isEmpty();
        return knock.visitor()
                .filter(visitor -> comes)
                .map(visitor -> guest(visitor, presents ? Guest.Role.MODERATOR : Guest.Role.VIEWER))
                .flatMap(guest -> into(meeting, guest));
    }

    /** Into the room as it stands; empty when it is closed. */
    private Optional<URI> into(Meeting meeting, Guest guest) {
        return keeper.into(meeting, lives.roomOf(meeting), guest);
    }

    private boolean mayJoin(Meeting meeting, Knock knock) {
        return rights.mayJoin(knock.visitor().orElse(null), meeting) == Admission.YES;
    }

    private static Guest guest(Visitor visitor, Guest.Role role) {
        return new Guest(visitor.fullName(), visitor.username(), role);
    }

    /**
     * Opens the room for somebody who may run the meeting, if it is not open, and lets this person in as moderator. The
     * live of a webinar starts with its room; when it was ended by itself, entering again does not start it anew.
     */
    private URI present(Meeting meeting, Visitor visitor) {
        Optional<URI> withoutLive = Optional.of(guest(visitor, Guest.Role.MODERATOR))
                .filter(guest -> lives.running(meeting.id()).isEmpty())
                .flatMap(guest -> into(meeting, guest));
        URI entrance = withoutLive.orElseGet(() -> presenters.start(meeting.id(), visitor));
        openRooms.forget(meeting.id());
        return entrance;
    }

    /**
     * Lets somebody in. Who may run the meeting opens its room; others find it open, and come with the key of a direct link
     * or with a password, which also says the role.
     *
     * @return the signed address of the room, good for this person and this opening only
     * @throws org.webinar.Refusal when the meeting has not begun, is not for this person, or something is missing
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public URI enter(long meetingId, Knock knock) {
        Meeting meeting = meetings.byId(meetingId);
        Optional<Visitor> presenter = knock.visitor().filter(visitor -> rights.mayRun(visitor, meeting));
        if (presenter.isPresent()) {
            return present(meeting, presenter.get());
        }
        if (!mayJoin(meeting, knock)) {
            throw new NotInvited(meeting.name());
        }
        Guest.Role role = holdsKey(meeting, knock) ? Guest.Role.VIEWER : roleByPassword(meeting, knock);
        Guest guest = guest(knock, role);
        if (!missing(meeting, knock, () -> keeper.isRecorded(meeting)).isEmpty()) {
            throw new ConsentNotGiven();
        }
        return into(meeting, guest).orElseThrow(NotStarted::new);
    }

    /** What is missing as far as the room was seen some seconds ago: all who wait before it look at this. */
    private Set<Consent> toAsk(Meeting meeting, Knock knock) {
        return missing(meeting, knock, () -> openRooms.isRecorded(meeting.id()));
    }

    /** What has to be agreed to and is not yet; nothing for those who run it, for they decide about it. */
    private Set<Consent> missing(Meeting meeting, Knock knock, BooleanSupplier roomIsRecorded) {
        Set<Consent> needed = EnumSet.noneOf(Consent.class);
        if (!runs(meeting, knock.visitor())) {
            if (records(meeting, roomIsRecorded)) {
                needed.add(Consent.RECORDING);
            }
            if (meeting.webinar()) {
                needed.add(Consent.STREAMING);
            }
            needed.removeAll(knock.consents());
        }
        return Set.copyOf(needed);
    }

    /** The room that stands open is as it was opened, whatever has been planned since. */
    private boolean records(Meeting meeting, BooleanSupplier roomIsRecorded) {
        return lives.running(meeting.id())
                .flatMap(live -> live.room().recorded())
                .orElseGet(() -> keeper.records(meeting) || roomIsRecorded.getAsBoolean());
    }

    private static Guest guest(Knock knock, Guest.Role role) {
        if (knock.visitor().isEmpty() && (knock.name() == null || knock.name().isEmpty())) {
            throw new GuestNameMissing();
        }
        return knock.visitor()
                .map(visitor -> guest(visitor, role))
                .orElseGet(() -> new Guest(knock.name(), null, role));
    }

    private static Guest.Role roleByPassword(Meeting meeting, Knock knock) {
        String tries = meeting.id() + " " + knock.address();
        TRIES.take(tries).ifPresent(seconds -> {
            throw new TriesUsedUp(seconds);
        });
        Guest.Role role = role(meeting, knock.password());
        TRIES.giveBack(tries);
        return role;
    }

    private static Guest.Role role(Meeting meeting, String password) {
        if (password == null || password.isEmpty()) {
            throw new WrongPassword();
        }
        if (PodKeys.same(meeting.moderatorPassword(), password)) {
            return Guest.Role.MODERATOR;
        }
        if (PodKeys.same(meeting.attendeePassword(), password)) {
            return Guest.Role.VIEWER;
        }
        throw new WrongPassword();
    }
}
