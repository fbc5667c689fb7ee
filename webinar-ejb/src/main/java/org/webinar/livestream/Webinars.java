package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.webinar.change.Deed;
import org.webinar.gateway.NoGatewayAtAll;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.identity.Visitor;
import org.webinar.log.LiveWord;
import org.webinar.meeting.Guest;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.Plan;
import org.webinar.rights.Rights;

/** What presenters may ask of their meetings, with an audience and without. Writes wishes down; the {@link Director} carries them out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Webinars {
    private final MeetingLedger meetings;
    private final WebinarLedger webinars;
    private final LiveLedger lives;
    private final WebinarViews views;
    private final WebinarDeeds deeds;
    private final Rights rights;
    private final RoomKeeper keeper;

    /** For the container's proxy. */
    public Webinars() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    Webinars(
            MeetingLedger meetings,
            WebinarLedger webinars,
            LiveLedger lives,
            WebinarViews views,
            WebinarDeeds deeds,
            Rights rights,
            RoomKeeper keeper) {
        this.meetings = meetings;
        this.webinars = webinars;
        this.lives = lives;
        this.views = views;
        this.deeds = deeds;
        this.rights = rights;
        this.keeper = keeper;
    }

    /** Whether this person may plan webinars at all. */
    public boolean mayPlan(Visitor visitor) {
        return rights.mayPlan(visitor);
    }

    /** Whether this person may plan meetings at all. */
    public boolean mayPlanMeetings(Visitor visitor) {
        return rights.mayPlanMeetings(visitor);
    }

    /**
     * Plans a meeting; a webinar with its live event and a gateway for its time, or not at all.
     *
     * @return number of the meeting
     * @throws NoGatewayFree when no gateway is free, with the nearest times when one is
     * @throws org.webinar.Refusal when the person, the dates or the gateways don't allow it
     */
    public long plan(Plan plan, Visitor visitor) {
        if (!plan.webinar()) {
            rights.checkPlanMeetings(visitor);
            return deeds.planMeeting(plan, visitor);
        }
        rights.checkPlan(visitor);
        return deeds.plan(plan, visitor);
    }

    /**
     * Plans a webinar that keeps its place until a gateway becomes free for its time.
     *
     * @return number of the meeting
     * @throws org.webinar.Refusal when the person or the dates don't allow it
     */
    public long planWaiting(Plan plan, Visitor visitor) {
        if (!plan.webinar()) {
            return plan(plan, visitor);
        }
        rights.checkPlan(visitor);
        return deeds.planWaiting(plan, visitor);
    }

    /**
     * One meeting, for somebody who may run it.
     *
     * @throws org.webinar.Refusal when there is none, or it is somebody else's
     */
    public WebinarView one(long meetingId, Visitor visitor) {
        return views.of(runBy(visitor, meetingId), visitor);
    }

    /**
     * Opens the room and, for a webinar, wishes the live on air. Entering again while it runs changes nothing (defect D5).
     *
     * @return the signed address that lets the visitor into the room as its moderator; good for this opening only
     * @throws org.webinar.Refusal when it is somebody else's
     * @throws org.webinar.Outage when BigBlueButton does not play its part; nothing is half begun then
     */
    public URI start(long meetingId, Visitor visitor) {
        return start(meetingId, Curtain.OPEN, visitor);
    }

    /**
     * The same for a rehearsal: the gateway is started, and the audience sees nothing of it before somebody opens the
     * curtain ({@link Curtains#open}). A webinar that runs already goes on as it is.
     *
     * @return the signed address that lets the visitor into the room as its moderator; good for this opening only
     * @throws org.webinar.Refusal when it is somebody else's
     * @throws org.webinar.Outage when BigBlueButton does not play its part; nothing is half begun then
     */
    public URI rehearse(long meetingId, Visitor visitor) {
        return start(meetingId, Curtain.REHEARSAL, visitor);
    }

    private URI start(long meetingId, Curtain curtain, Visitor visitor) {
        Meeting meeting = runBy(visitor, meetingId);
        Optional<LiveSession> running = lives.running(meetingId);
        running.filter(session -> session.state() == LiveState.STOPPING).ifPresent(session -> {
            throw new IllegalMove(LiveState.STOPPING, LiveState.STARTING);
        });
        String roomName = running.map(LiveSession::roomName).orElse(meeting.slug());
        OpenRoom room = LiveWord.get(running.map(LiveSession::id), () -> keeper.open(meeting, roomName));
        if (meeting.webinar()) {
            beginUnlessNoGateway(meeting, curtain);
        }
        Optional<Long> live = lives.running(meetingId).map(LiveSession::id);
        // Who comes again to a meeting without a live, or to a webinar that waits for a gateway, begins nothing.
        if (running.isEmpty() && (room.fresh() || live.isPresent())) {
            deeds.write(curtain == Curtain.REHEARSAL ? Deed.REHEARSED : Deed.STARTED, meeting, visitor);
        }
        Guest guest = new Guest(visitor.fullName(), visitor.username(), Guest.Role.MODERATOR);
        return LiveWord.get(live, () -> keeper.entrance(meeting, room, guest));
    }

    /** The lecture goes on although nothing can broadcast it; the session says so, and why. */
    private void beginUnlessNoGateway(Meeting meeting, Curtain curtain) {
        try {
            webinars.beginOrJoin(meeting, curtain);
        } catch (NoGatewayFree | NoGatewayAtAll notOnAir) {
            webinars.beginOffAir(meeting, curtain);
        }
    }

    /**
     * Wishes that a live which failed be tried again.
     *
     * @throws org.webinar.Refusal when it is somebody else's, or there is nothing to try again
     */
    public void tryAgain(long meetingId, Visitor visitor) {
        LiveSession failed = runningSession(meetingId, visitor);
        Meeting meeting = runBy(visitor, meetingId);
        LiveWord.run(
                failed.id(),
                () -> deeds.noting(
                        Deed.RESTARTED,
                        meeting,
                        visitor,
                        () -> webinars.tryAgain(failed, meeting, visitor.username())));
    }

    /**
     * Ends the meeting: everybody in the room is sent home, and the live of a webinar stops.
     *
     * @throws org.webinar.Refusal when it is somebody else's, or does not run
     */
    public void end(long meetingId, Visitor visitor) {
        Meeting meeting = runBy(visitor, meetingId);
        if (meeting.webinar()) {
            long live = runningSession(meetingId, visitor).id();
            LiveWord.run(
                    live,
                    () -> deeds.noting(
                            Deed.ENDED, meeting, visitor, () -> lives.wishEnd(live, true, visitor.username())));
        } else if (keeper.close(meeting)) {
            deeds.write(Deed.ENDED, meeting, visitor);
        }
    }

    private LiveSession runningSession(long meetingId, Visitor visitor) {
        Meeting meeting = runBy(visitor, meetingId);
        return lives.running(meetingId).orElseThrow(() -> new NotRunning(meeting.name()));
    }

    private Meeting runBy(Visitor visitor, long meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkRun(visitor, meeting);
        return meeting;
    }
}
