package org.webinar.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.settings.PodKeys;
import org.webinar.settings.Settings;

/** Who may do what: the {@link Policy}, and the refusals for those who may not. */
@ApplicationScoped
public class Rights extends Policy {

    /** For the container's proxy. */
    public Rights() {
        this(null, null, Tickets.FOR_ALL);
    }

    @Inject
    Rights(Settings settings, PodKeys podKeys, Tickets tickets) {
        super(settings, podKeys, tickets);
    }

    /**
     * Lets planners of meetings pass.
     *
     * @throws OnlyForStaff for everybody else
     */
    public void checkPlanMeetings(Visitor visitor) {
        if (!mayPlanMeetings(visitor)) {
            throw new OnlyForStaff();
        }
    }

    /**
     * Lets planners of webinars pass.
     *
     * @throws NotForPlanners for everybody else
     */
    public void checkPlan(Visitor visitor) {
        checkPlanMeetings(visitor);
        if (!mayPlan(visitor)) {
            throw new NotForPlanners();
        }
    }

    /**
     * Lets people pass who may edit the meeting.
     *
     * @throws org.webinar.Refusal for everybody else
     */
    public void checkEdit(Visitor visitor, Meeting meeting) {
        checkPlanMeetings(visitor);
        check(mayEdit(visitor, meeting), meeting);
    }

    /**
     * Lets people pass who may delete the meeting.
     *
     * @throws PersonalRoomStays when nobody may
     * @throws NotYourMeeting when others may
     */
    public void checkDelete(Visitor visitor, Meeting meeting) {
        if (meeting.personal()) {
            throw new PersonalRoomStays(meeting.name());
        }
        check(mayDelete(visitor, meeting), meeting);
    }

    /**
     * Lets people pass who may start and end the meeting.
     *
     * @throws NotYourMeeting for everybody else
     */
    public void checkRun(Visitor visitor, Meeting meeting) {
        check(mayRun(visitor, meeting), meeting);
    }

    /**
     * Lets people pass who may see who came into the room.
     *
     * @throws NotYourMeeting for everybody else
     */
    public void checkSeeSessions(Visitor visitor, Meeting meeting) {
        check(maySeeSessions(visitor, meeting), meeting);
    }

    /**
     * Lets people pass who may see what is going on in the room.
     *
     * @throws NotYourMeeting for everybody else
     */
    public void checkSeeRunning(Visitor visitor, Meeting meeting) {
        check(maySeeRunning(visitor, meeting), meeting);
    }

    /**
     * Lets people pass who may invite others.
     *
     * @throws org.webinar.meeting.NoSuchMeeting for everybody else: the page has the way into the room on it, so nobody
     *     learns there which meetings there are
     */
    public void checkInvite(Visitor visitor, Meeting meeting) {
        if (!mayInvite(visitor, meeting)) {
            throw new NoSuchMeeting(meeting.id());
        }
    }

    /**
     * Lets people pass who may see the recordings.
     *
     * @throws NotYourMeeting for everybody else
     */
    public void checkSeeRecordings(Visitor visitor, Meeting meeting) {
        check(maySeeRecordings(visitor, meeting), meeting);
    }

    /**
     * Lets people pass who may publish and hide recordings.
     *
     * @throws NotYourMeeting for everybody else
     */
    public void checkPublishRecordings(Visitor visitor, Meeting meeting) {
        check(mayPublishRecordings(visitor, meeting), meeting);
    }

    /**
     * Lets people pass who may delete recordings.
     *
     * @throws NotYourMeeting for everybody else
     */
    public void checkDeleteRecordings(Visitor visitor, Meeting meeting) {
        check(mayDeleteRecordings(visitor, meeting), meeting);
    }

    /**
     * Lets staff pass.
     *
     * @throws OnlyForStaff for everybody else
     */
    public void checkRest(Visitor visitor) {
        if (!mayUseRest(visitor)) {
            throw new OnlyForStaff();
        }
    }

    /**
     * Lets people pass who may see the gateways.
     *
     * @throws OnlyForAdministrators for everybody else
     */
    public void checkSeeGateways(Visitor visitor) {
        administrators(maySeeGateways(visitor));
    }

    /**
     * Lets people pass who may set up and test gateways.
     *
     * @throws OnlyForAdministrators for everybody else
     */
    public void checkSetUpGateways(Visitor visitor) {
        administrators(maySetUpGateways(visitor));
    }

    /**
     * Lets people pass who may ask the server doctor.
     *
     * @throws OnlyForAdministrators for everybody else
     */
    public void checkAskDoctor(Visitor visitor) {
        administrators(mayAskDoctor(visitor));
    }

    /**
     * Lets people pass who may see the livestreams of others.
     *
     * @throws OnlyForAdministrators for everybody else
     */
    public void checkSeeLives(Visitor visitor) {
        administrators(maySeeLives(visitor));
    }

    /**
     * Lets people pass who may find and forget what others have said.
     *
     * @throws OnlyForAdministrators for everybody else
     */
    public void checkAnswerForOthers(Visitor visitor) {
        administrators(mayAnswerForOthers(visitor));
    }

    /**
     * Lets administrators pass who may do something.
     *
     * @param allowed what the policy says of it
     * @throws OnlyForAdministrators for everybody else
     */
    public static void administrators(boolean allowed) {
        if (!allowed) {
            throw new OnlyForAdministrators();
        }
    }

    /**
     * Lets people pass who may watch the event.
     *
     * @throws org.webinar.Refusal for everybody else, each obstacle with one of its own
     */
    public void checkWatch(Visitor visitor, Watchable event, Keys keys) {
        checkWatch(mayWatch(visitor, event, keys));
    }

    /**
     * The same, for whoever has asked already.
     *
     * @throws org.webinar.Refusal for everybody who may not watch, each obstacle with one of its own
     */
    public static void checkWatch(Admission admission) {
        switch (admission) {
            case YES -> {}
            case SIGN_IN -> throw new SignInFirst();
            case NOT_IN_GROUP -> throw new NotInGroup();
            case PASSWORD -> throw new PasswordNeeded();
            case REGISTER -> throw new RegistrationNeeded();
            case NO -> throw new NotOpen();
        }
    }

    private static void check(boolean allowed, Meeting meeting) {
        if (!allowed) {
            throw new NotYourMeeting(meeting.name());
        }
    }
}
