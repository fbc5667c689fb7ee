package org.webinar.rights;

import java.util.Set;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.settings.PodKeys;
import org.webinar.settings.RightsCatalogue;
import org.webinar.settings.Settings;

/**
 * Who may do what, a line each. {@code docs/rights.md} shows the same as a table and a test compares the two;
 * where it differs from Pod's, decision 11 says why.
 */
abstract class Policy extends AdministrationPolicy {

    /** Pod asks for it and makes no such permission; an administrator may. */
    private static final String END = "meeting.end_meeting";

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

    /** Decide what the audience of its event sees, and who that is: the event's owners, who may edit the meeting, and who changes events. */
    public boolean mayEditPage(Visitor visitor, Watchable event, Meeting meeting) {
        return event.ownedBy(visitor.userId()) || mayChangeEvents(visitor) || mayEdit(visitor, meeting);
    }

    /** Delete: its owner, and who may delete meetings. A personal room stays. */
    public boolean mayDelete(Visitor visitor, Meeting meeting) {
        return !meeting.personal() && (meeting.ownerId() == visitor.userId() || visitor.has(DELETE));
    }

    /** Start, end, try again, show or hide the chat: its owners, and who may end or change meetings. */
    public boolean mayRun(Visitor visitor, Meeting meeting) {
        return meeting.ownedBy(visitor.userId()) || visitor.has(END) || !meeting.personal() && visitor.has(CHANGE);
    }

    /** See who came into its room: who may run it, and who sees that of all meetings. */
    public boolean maySeeSessions(Visitor visitor, Meeting meeting) {
        return mayRun(visitor, meeting) || maySeeSessionLogs(visitor);
    }

    /** See what is going on in its room: who may run it, and who may delete meetings. */
    public boolean maySeeRunning(Visitor visitor, Meeting meeting) {
        return mayRun(visitor, meeting) || visitor.has(DELETE);
    }

    /** Invite people: its owners, and who may delete meetings. */
    public boolean mayInvite(Visitor visitor, Meeting meeting) {
        return meeting.ownedBy(visitor.userId()) || visitor.has(DELETE);
    }

    /** See its recordings: its owners, who may view meetings or recordings, and who decides who watches them, or that they go. */
    public boolean maySeeRecordings(Visitor visitor, Meeting meeting) {
        return mayPublishRecordings(visitor, meeting)
                || mayDeleteRecordings(visitor, meeting)
                || visitor.has(VIEW)
                || maySeeAllRecordings(visitor);
    }

    /** Publish and hide its recordings, and show them on the live page: its owners, and who may change meetings or recordings. */
    public boolean mayPublishRecordings(Visitor visitor, Meeting meeting) {
        return meeting.ownedBy(visitor.userId())
                || !meeting.personal() && (visitor.has(CHANGE) || mayChangeAllRecordings(visitor));
    }

    /** Delete its recordings: its owner, and who may delete meetings or recordings. */
    public boolean mayDeleteRecordings(Visitor visitor, Meeting meeting) {
        return meeting.ownerId() == visitor.userId() || visitor.has(DELETE) || mayDeleteAllRecordings(visitor);
    }

    /** Ask the REST addresses: staff. */
    public boolean mayUseRest(Visitor visitor) {
        return visitor.superuser() || visitor.staff();
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
