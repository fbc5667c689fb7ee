package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.webinar.gateway.Broadcaster;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.gateway.Promise;
import org.webinar.gateway.Reservations;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Plan;
import org.webinar.site.CurrentSite;
import org.webinar.time.TimeSlot;

/** The stored webinars: a meeting with its event, its livestream and its promised gateway, made together or not at all. */
@ApplicationScoped
@Transactional
class WebinarLedger {
    @PersistenceContext
    private EntityManager database;

    private final MeetingLedger meetings;
    private final Reservations reservations;
    private final LiveLedger lives;
    private final Announcements announcements;
    private final WaitingList waiting;
    private final StartWishes wishes;
    private final CurrentSite site;
    private final Clock clock;

    WebinarLedger() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    WebinarLedger(
            MeetingLedger meetings,
            Reservations reservations,
            LiveLedger lives,
            Announcements announcements,
            WaitingList waiting,
            StartWishes wishes,
            CurrentSite site,
            Clock clock) {
        this.meetings = meetings;
        this.reservations = reservations;
        this.lives = lives;
        this.announcements = announcements;
        this.waiting = waiting;
        this.wishes = wishes;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Plans a webinar; whoever waits for the same time goes first.
     *
     * @throws NoGatewayFree when no gateway is free
     * @throws org.webinar.gateway.NoGatewayAtAll when the site has none
     * @throws NoAudienceHere when it is to be repeated
     */
    public Meeting plan(Plan plan, Visitor owner) {
        Meeting meeting = added(plan, owner);
        if (waiting.somebodyGoesFirst(meeting)) {
            throw new NoGatewayFree(meeting.slot());
        }
        announcements.announce(meeting, reservations.reserve(meeting.id(), meeting.slot()));
        return meeting;
    }

    /** Plans a webinar that waits for a gateway, unless one has become free meanwhile. */
    public Meeting planWaiting(Plan plan, Visitor owner) {
        Meeting meeting = added(plan, owner);
        if (!waiting.serve(meeting)) {
            waiting.join(meeting);
        }
        return meeting;
    }

    private Meeting added(Plan plan, Visitor owner) {
        Meeting meeting = meetings.add(plan, owner);
        if (meeting.series().repeated()) {
            throw new NoAudienceHere(meeting.name());
        }
        return meeting;
    }

    /**
     * The session that runs for the meeting, as it is; a new one behind this curtain when none does. Pressing start twice gives the same session.
     *
     * @throws NoGatewayFree when the promise was given back and nothing is free now
     */
    public LiveSession beginOrJoin(Meeting meeting, Curtain curtain) {
        // Whoever comes second waits here, and finds the session of the first.
        Meeting locked = locked(meeting);
        return lives.running(locked.id()).orElseGet(() -> begin(locked, curtain));
    }

    /** As it is now: somebody may have taken its audience away, or deleted it, while its room was opened. */
    private Meeting locked(Meeting meeting) {
        Meeting locked = database.find(Meeting.class, meeting.id(), LockModeType.PESSIMISTIC_WRITE);
        if (locked == null || !locked.webinar()) {
            throw new NotRunning(meeting.name());
        }
        return locked;
    }

    /**
     * Begins a session that can't go on air, so that the presenter sees why and may try again later. One that waits for a
     * gateway has no event that a session could be of: its card says so already, and it begins when it has been served.
     */
    public void beginOffAir(Meeting meeting, Curtain curtain) {
        locked(meeting);
        if (livestreamOf(meeting.id()).isEmpty()) {
            wishes.keep(meeting.id(), curtain);
        } else if (lives.running(meeting.id()).isEmpty()) {
            LiveSession session = begin(meeting, livestream(meeting.id()), curtain);
            lives.move(session.id(), LiveState.FAILED, Trouble.NO_GATEWAY, null);
        }
    }

    /**
     * Tries a failed session again, with a gateway that is free now. One that goes already, for somebody else was faster,
     * goes on as it is.
     *
     * @throws NoGatewayFree when there is none
     */
    public void tryAgain(LiveSession failed, Meeting meeting, String who) {
        LiveSession session = database.find(LiveSession.class, failed.id(), LockModeType.PESSIMISTIC_WRITE);
        if (session.state() == LiveState.FAILED) {
            session.station().leaveTo(promiseForNow(meeting, livestream(meeting.id())));
            lives.wishStart(failed.id(), who);
        }
    }

    private LiveSession begin(Meeting meeting, Curtain curtain) {
        if (livestreamOf(meeting.id()).isEmpty()) {
            announcements.announce(meeting, forNow(meeting));
            waiting.leave(meeting.id());
        }
        Livestream livestream = livestream(meeting.id());
        Promise promise = promiseForNow(meeting, livestream);
        LiveSession session = begin(meeting, livestream, curtain);
        session.station().leaveTo(promise);
        return session;
    }

    private Promise promiseForNow(Meeting meeting, Livestream livestream) {
        Promise promise = forNow(meeting);
        announcements.follow(livestream, promise);
        return promise;
    }

    private Promise forNow(Meeting meeting) {
        return reservations.forNow(
                meeting.id(), TimeSlot.of(clock.instant(), meeting.planned().duration()));
    }

    private Livestream livestream(long meetingId) {
        return livestreamOf(meetingId).orElseThrow(() -> new NotRunning(meetingId));
    }

    private LiveSession begin(Meeting meeting, Livestream livestream, Curtain curtain) {
        wishes.forget(meeting.id());
        livestream.follow(LiveState.STARTING.podStatus());
        return lives.begin(new LiveSession(meeting.id(), meeting.slug(), livestream, curtain, clock.instant()));
    }

    public Optional<Event> eventOf(long meetingId) {
        return livestreamOf(meetingId).map(livestream -> database.find(Event.class, livestream.eventId()));
    }

    /** See {@link Announcements#livestreamOf}. */
    public Optional<Livestream> livestreamOf(long meetingId) {
        return announcements.livestreamOf(meetingId);
    }

    /** The meeting whose audience watches the event, if it is a webinar's event. */
    public Optional<Meeting> meetingOf(long eventId) {
        return database.createQuery(
                        "select m from Meeting m, Livestream l where l.eventId = :event and m.id = l.meetingId",
                        Meeting.class)
                .setParameter("event", eventId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The event with this number, whatever its site: for what goes on behind the doors. */
    public Optional<Event> eventOfAnySite(long id) {
        return Optional.ofNullable(database.find(Event.class, id));
    }

    /** The event with this number, if it is one of the site of the request: Pod ignores the words behind the number, and so do we. */
    public Optional<Event> event(long id) {
        return database.createQuery(
                        "select e from Event e, Meeting m, Livestream l where e.id = :event"
                                + " and l.eventId = e.id and m.id = l.meetingId and m.siteId = :site",
                        Event.class)
                .setParameter("event", id)
                .setParameter("site", site.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Broadcaster broadcasterOf(Event event) {
        return database.find(Broadcaster.class, event.broadcasterId());
    }
}
