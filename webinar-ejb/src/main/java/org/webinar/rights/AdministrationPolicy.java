package org.webinar.rights;

import java.util.stream.Stream;
import org.webinar.identity.Visitor;

/** Who may do what in administration, a line each: what opens the rows in Pod's administration opens them here. */
abstract class AdministrationPolicy {
    static final String CHANGE = "meeting.change_meeting";
    static final String DELETE = "meeting.delete_meeting";
    static final String VIEW = "meeting.view_meeting";

    private static final String VIEW_GATEWAYS = "meeting.view_livegateway";
    private static final String CHANGE_GATEWAYS = "meeting.change_livegateway";
    private static final String VIEW_LIVES = "meeting.view_livestream";
    private static final String CHANGE_LIVES = "meeting.change_livestream";
    /** Django's own: whoever may delete an account may delete what it said. */
    private static final String DELETE_ACCOUNTS = "auth.delete_user";
    /** Django's own, for the record of its administration. */
    private static final String VIEW_RECORD = "admin.view_logentry";

    private static final String CHANGE_EVENTS = "live.change_event";
    private static final String DELETE_EVENTS = "live.delete_event";
    private static final String CHANGE_RECORDINGS = "meeting.change_internalrecording";
    private static final String DELETE_RECORDINGS = "meeting.delete_internalrecording";

    private static final String BROADCASTER = "broadcaster";
    private static final String BUILDING = "building";

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

    /** See the live events of others and how many watched them: staff who may view, change or delete them in Pod's administration. */
    public boolean maySeeEvents(Visitor visitor) {
        return administers(visitor, "live.view_event") || mayChangeEvents(visitor) || mayDeleteEvents(visitor);
    }

    /** Decide what the audience of others' events sees: staff who may change them in Pod's administration. */
    public boolean mayChangeEvents(Visitor visitor) {
        return administers(visitor, CHANGE_EVENTS);
    }

    /** Take the audience from others' webinars: staff who may delete live events in Pod's administration. */
    public boolean mayDeleteEvents(Visitor visitor) {
        return administers(visitor, DELETE_EVENTS);
    }

    /** See who came into the rooms of others: staff who may view or change that in Pod's administration. */
    public boolean maySeeSessionLogs(Visitor visitor) {
        return administers(visitor, "meeting.view_meetingsessionlog")
                || administers(visitor, "meeting.change_meetingsessionlog");
    }

    /** See the recordings of others: staff who may view, change or delete them in Pod's administration. */
    public boolean maySeeAllRecordings(Visitor visitor) {
        return administers(visitor, "meeting.view_internalrecording")
                || mayChangeAllRecordings(visitor)
                || mayDeleteAllRecordings(visitor);
    }

    /** Publish the recordings of others, and show them: staff who may change them in Pod's administration. */
    public boolean mayChangeAllRecordings(Visitor visitor) {
        return administers(visitor, CHANGE_RECORDINGS);
    }

    /** Delete the recordings of others: staff who may in Pod's administration. */
    public boolean mayDeleteAllRecordings(Visitor visitor) {
        return administers(visitor, DELETE_RECORDINGS);
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

    /** Look after the accounts of people: only those who may do everything, for they say who else may. */
    public boolean mayLookAfterPeople(Visitor visitor) {
        return visitor.superuser();
    }

    /** See who has changed what: staff who may view the record of Django's administration. */
    public boolean maySeeChanges(Visitor visitor) {
        return administers(visitor, VIEW_RECORD);
    }

    /** See which programs come in with tokens: staff who may do anything to one in Pod's administration. */
    public boolean maySeeTokens(Visitor visitor) {
        return administers(visitor, "authtoken.view_token") || mayMakeTokens(visitor) || mayRevokeTokens(visitor);
    }

    /** Make tokens: staff who may in Pod's administration. */
    public boolean mayMakeTokens(Visitor visitor) {
        return administers(visitor, "authtoken.add_token");
    }

    /** Take tokens back: staff who may delete them in Pod's administration. */
    public boolean mayRevokeTokens(Visitor visitor) {
        return administers(visitor, "authtoken.delete_token");
    }

    /** Say which programs are told when something happens: staff who may change the site in Pod's administration. */
    public boolean mayLookAfterWebhooks(Visitor visitor) {
        return administers(visitor, "sites.change_site");
    }

    /** Make a token that acts for an account: superusers for all, others not for those who administer too. */
    public boolean mayActFor(Visitor visitor, Visitor account) {
        return visitor.superuser() || visitor.userId() == account.userId() || !account.administrator();
    }

    /** As Django lets people into its administration: the status opens it, and a permission each of its tables. */
    private static boolean administers(Visitor visitor, String permission) {
        return visitor.superuser() || visitor.staff() && visitor.has(permission);
    }
}
