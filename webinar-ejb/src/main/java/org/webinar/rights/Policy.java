package org.webinar.rights;

import java.util.Set;
import java.util.stream.Stream;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.settings.PodKeys;
import org.webinar.settings.RightsCatalogue;
import org.webinar.settings.Settings;

/**
 * Who may do what, a line each. {@code docs/rights.md} shows the same as a table and a test compares the two;
 * where it differs from Pod's, decision 11 says why.
 */
abstract class Policy {
    private static final String CHANGE = "meeting.change_meeting";
    private static final String DELETE = "meeting.delete_meeting";
    private static final String VIEW = "meeting.view_meeting";

    /** Pod asks for it and makes no such permission; an administrator may. */
    private static final String END = "meeting.end_meeting";

    private static final String VIEW_GATEWAYS = "meeting.view_livegateway";
    private static final String CHANGE_GATEWAYS = "meeting.change_livegateway";
    private static final String VIEW_LIVES = "meeting.view_livestream";
    private static final String CHANGE_LIVES = "meeting.change_livestream";

    private static final String BROADCASTER = "broadcaster";
    private static final String BUILDING = "building";

    /** Django's own, for the record of its administration. */
    private static final String VIEW_RECORD = "admin.view_logentry";

    /** Django's own: whoever may delete an account may delete what it said. */
    private static final String DELETE_ACCOUNTS = "auth.delete_user";

    private final Settings settings;
    private final PodKeys podKeys;
    private final Tickets tickets;

    Policy(Settings settings, PodKeys podKeys, Tickets tickets) {
        this.settings = settings;
        this.podKeys = podKeys;
        this.tickets = tickets;
    }

    /** Plan meetings: everybody with an account, unless the administrator keeps it for staff. */
    public boolean mayPlanMeetings(Visitor visitor) {
        return visitor.superuser()
                || visitor.staff()
                || !settings.get(RightsCatalogue.RESTRICT_EDIT_MEETING_ACCESS_TO_STAFF_ONLY);
    }

    /** Plan webinars: who may plan meetings and is in a group that the administrator names. */
    public boolean mayPlan(Visitor visitor) {
        return mayPlanMeetings(visitor)
                && (visitor.superuser()
                        || visitor.inOneOf(settings.get(RightsCatalogue.MEETING_WEBINAR_AFFILIATION))
                        || visitor.groups().contains(settings.get(RightsCatalogue.MEETING_WEBINAR_GROUP_ADMIN)));
    }

    /** Add live events: groups that the administrator names. */
    public boolean mayAddEvents(Visitor visitor) {
        return visitor.superuser()
                || visitor.inOneOf(settings.get(RightsCatalogue.AFFILIATION_EVENT))
                || visitor.groups().contains(settings.get(RightsCatalogue.EVENT_GROUP_ADMIN));
    }

    /** Edit: its owners, and who may change meetings. A personal room is its owner's alone. */
    public boolean mayEdit(Visitor visitor, Meeting meeting) {
        return mayPlanMeetings(visitor)
                && (meeting.personal()
                        ? meeting.ownerId() == visitor.userId()
                        : meeting.ownedBy(visitor.userId()) || visitor.has(CHANGE));
    }

    /** Decide what the audience of its event sees, and who that is: the event's owners, and who may edit the meeting. */
    public boolean mayEditPage(Visitor visitor, Watchable event, Meeting meeting) {
        return visitor.superuser() || event.ownedBy(visitor.userId()) || mayEdit(visitor, meeting);
    }

    /** Delete: its owner, and who may delete meetings. A personal room stays. */
    public boolean mayDelete(Visitor visitor, Meeting meeting) {
        return !meeting.personal() && (meeting.ownerId() == visitor.userId() || visitor.has(DELETE));
    }

    /** Start, end, try again, show or hide the chat: its owners, and who may end or change meetings. */
    public boolean mayRun(Visitor visitor, Meeting meeting) {
        return meeting.ownedBy(visitor.userId()) || visitor.has(END) || !meeting.personal() && visitor.has(CHANGE);
    }

    /** See what is going on in its room: who may run it, and who may delete meetings. */
    public boolean maySeeRunning(Visitor visitor, Meeting meeting) {
        return mayRun(visitor, meeting) || visitor.has(DELETE);
    }

    /** Invite people: its owners, and who may delete meetings. */
    public boolean mayInvite(Visitor visitor, Meeting meeting) {
        return meeting.ownedBy(visitor.userId()) || visitor.has(DELETE);
    }

    /** See its recordings: its owners, who may view meetings, and who decides who watches them, or that they go. */
    public boolean maySeeRecordings(Visitor visitor, Meeting meeting) {
        return mayPublishRecordings(visitor, meeting) || mayDeleteRecordings(visitor, meeting) || visitor.has(VIEW);
    }

    /** Publish and hide its recordings, and show them on the live page: its owners, and who may change meetings. */
    public boolean mayPublishRecordings(Visitor visitor, Meeting meeting) {
        return meeting.ownedBy(visitor.userId()) || !meeting.personal() && visitor.has(CHANGE);
    }

    /** Delete its recordings: its owner, and who may delete meetings. */
    public boolean mayDeleteRecordings(Visitor visitor, Meeting meeting) {
        return meeting.ownerId() == visitor.userId() || visitor.has(DELETE);
    }

    /** Ask the REST addresses: staff. */
    public boolean mayUseRest(Visitor visitor) {
        return visitor.superuser() || visitor.staff();
    }

    /** See the gateways and when they are used: staff who may view or change them in Pod's administration. */
    public boolean maySeeGateways(Visitor visitor) {
        return administers(visitor, VIEW_GATEWAYS) || maySetUpGateways(visitor);
    }

    /** Add gateways, set them up, take them out of service, test them: staff who may change them in Pod's administration. */
    public boolean maySetUpGateways(Visitor visitor) {
        return administers(visitor, CHANGE_GATEWAYS);
    }

    /** Read what the server doctor has found, and have it look again: staff who may see gateways. */
    public boolean mayAskDoctor(Visitor visitor) {
        return maySeeGateways(visitor);
    }

    /** See the livestreams of others with all that happened to them: staff who may view them in Pod's administration. */
    public boolean maySeeLives(Visitor visitor) {
        return administers(visitor, VIEW_LIVES) || administers(visitor, CHANGE_LIVES);
    }

    /** Find and forget what somebody else has said: staff who may delete accounts in Pod's administration. */
    public boolean mayAnswerForOthers(Visitor visitor) {
        return administers(visitor, DELETE_ACCOUNTS);
    }

    /** See the meetings of others: staff who may view, change or delete them in Pod's administration. */
    public boolean maySeeMeetings(Visitor visitor) {
        return administers(visitor, VIEW) || administers(visitor, CHANGE) || administers(visitor, DELETE);
    }

    /** See broadcasters and buildings: staff who may do anything to one or the other in Pod's administration. */
    public boolean maySeeBroadcasters(Visitor visitor) {
        return Stream.of(BROADCASTER, BUILDING).anyMatch(table -> Stream.of("view", "add", "change", "delete")
                .anyMatch(deed -> administers(visitor, "live." + deed + "_" + table)));
    }

    /** Add broadcasters: staff who may in Pod's administration. */
    public boolean mayAddBroadcasters(Visitor visitor) {
        return administers(visitor, "live.add_broadcaster");
    }

    /** Change broadcasters: staff who may in Pod's administration. */
    public boolean mayChangeBroadcasters(Visitor visitor) {
        return administers(visitor, "live.change_broadcaster");
    }

    /** Delete broadcasters: staff who may in Pod's administration. */
    public boolean mayDeleteBroadcasters(Visitor visitor) {
        return administers(visitor, "live.delete_broadcaster");
    }

    /** Add buildings: staff who may in Pod's administration. */
    public boolean mayAddBuildings(Visitor visitor) {
        return administers(visitor, "live.add_building");
    }

    /** Change buildings: staff who may in Pod's administration. */
    public boolean mayChangeBuildings(Visitor visitor) {
        return administers(visitor, "live.change_building");
    }

    /** Delete buildings: staff who may in Pod's administration. */
    public boolean mayDeleteBuildings(Visitor visitor) {
        return administers(visitor, "live.delete_building");
    }

    /** See who has changed what: staff who may view the record of Django's administration. */
    public boolean maySeeChanges(Visitor visitor) {
        return administers(visitor, VIEW_RECORD);
    }

    /** As Django lets people into its administration: the status opens it, and a permission each of its tables. */
    private static boolean administers(Visitor visitor, String permission) {
        return visitor.superuser() || visitor.staff() && visitor.has(permission);
    }

    /**
     * Enter a meeting's room as a viewer.
     *
     * @param visitor null for strangers
     * @return never {@link Admission#PASSWORD}: the attendees' password is asked for by the page that lets people in
     */
    public Admission mayJoin(Visitor visitor, Meeting meeting) {
        return owns(visitor, meeting)
                ? Admission.YES
                : admission(visitor, meeting.restricted(), meeting.accessGroups());
    }

    private static boolean owns(Visitor visitor, Meeting meeting) {
        return visitor != null && (visitor.superuser() || meeting.ownedBy(visitor.userId()));
    }

    /** Watch an event, with the key of its private link or without (null). */
    public Admission mayWatch(Visitor visitor, Watchable event, String linkKey) {
        return mayWatch(visitor, event, new Keys(linkKey, null));
    }

    /**
     * Watch an event: everybody, unless it is a draft, restricted, kept for groups, has a password or wants one to have
     * registered. The registration comes last: to whom only that is missing the page tells what there is to register for.
     *
     * @param visitor null for strangers
     */
    public Admission mayWatch(Visitor visitor, Watchable event, Keys keys) {
        if (visitor != null && (visitor.superuser() || event.ownedBy(visitor.userId()))) {
            return Admission.YES;
        }
        if (event.draft() && !PodKeys.same(podKeys.ofEvent(event.id()), keys.link())) {
            return Admission.NO;
        }
        Admission admission = admission(visitor, event.restricted(), event.accessGroups());
        boolean locked = !event.password().isEmpty() && !PodKeys.same(event.password(), keys.password());
        if (admission == Admission.YES && locked) {
            return Admission.PASSWORD;
        }
        return admission == Admission.YES && lacksPlace(visitor, event, keys) ? Admission.REGISTER : admission;
    }

    private boolean lacksPlace(Visitor visitor, Watchable event, Keys keys) {
        return tickets.stamp(event.id()) != 0 && !tickets.admits(event.id(), visitor, keys.ticket());
    }

    private static Admission admission(Visitor visitor, boolean restricted, Set<String> groups) {
        if (visitor == null) {
            return restricted || !groups.isEmpty() ? Admission.SIGN_IN : Admission.YES;
        }
        return groups.isEmpty() || visitor.inOneOf(groups) ? Admission.YES : Admission.NOT_IN_GROUP;
    }

    /** Write in the chat of an event: people who have signed in and may watch it. */
    public boolean mayChat(Visitor visitor, Watchable event, Keys keys) {
        return visitor != null && mayWatch(visitor, event, keys) == Admission.YES;
    }

    /** Write in the chat of an event, with nothing to show. */
    public boolean mayChat(Visitor visitor, Watchable event) {
        return mayChat(visitor, event, Keys.NONE);
    }
}
