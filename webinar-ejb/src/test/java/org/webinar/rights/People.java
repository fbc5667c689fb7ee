package org.webinar.rights;

import java.util.Map;
import java.util.Set;
import org.webinar.identity.Visitor;

/** The people of docs/rights.md. */
final class People {
    static final Visitor ACCOUNT = person(5, Set.of(), Set.of(), Set.of());
    static final Visitor PLANNER = person(5, Set.of("faculty"), Set.of(), Set.of());
    static final Visitor STUDENT = person(5, Set.of("student"), Set.of(), Set.of());
    static final Visitor STAFF = new Visitor(5, "staff", "Staff", false, true, Set.of());
    static final Visitor OTHER_STAFF = new Visitor(6, "other", "Other", false, true, Set.of());
    static final Visitor OWNER = person(KnownMeeting.OWNER, Set.of(), Set.of(), Set.of());
    static final Visitor ADDITIONAL_OWNER = person(KnownMeeting.ADDITIONAL_OWNER, Set.of(), Set.of(), Set.of());
    static final Visitor SUPERUSER = new Visitor(9, "root", "Root", true, false, Set.of());

    /** By the heads of the columns. */
    static final Map<String, Visitor> BY_NAME = Map.of(
            "account", ACCOUNT,
            "planner", PLANNER,
            "additional owner", ADDITIONAL_OWNER,
            "owner", OWNER,
            "change", with("change"),
            "delete", with("delete"),
            "view", with("view"),
            "end", with("end"),
            "superuser", SUPERUSER);

    /** By the heads of the columns of the table for administrators. */
    static final Map<String, Visitor> ADMINISTRATORS = Map.of(
            "account with change_livegateway", administrator(false, "change_livegateway"),
            "staff", STAFF,
            "view_livegateway", administrator(true, "view_livegateway"),
            "change_livegateway", administrator(true, "change_livegateway"),
            "view_livestream", administrator(true, "view_livestream"),
            "change_livestream", administrator(true, "change_livestream"),
            "delete_user", new Visitor(5, "p5", "P", false, true, Set.of(), Set.of("auth.delete_user"), Set.of()),
            "superuser", SUPERUSER);

    /** By the heads of the columns of the table for those who look after everybody's meetings. */
    static final Map<String, Visitor> KEEPERS = Map.of(
            "account with view_meeting", with("view"),
            "staff", STAFF,
            "view_meeting", administrator(true, "view_meeting"),
            "change_meeting", administrator(true, "change_meeting"),
            "delete_meeting", administrator(true, "delete_meeting"),
            "view_logentry", holding("admin.view_logentry"),
            "superuser", SUPERUSER);

    /** By the heads of the columns of the table for those who look through the lists of the site. */
    static final Map<String, Visitor> LISTERS = Map.ofEntries(
            Map.entry("account with view_event", person(5, Set.of(), Set.of("live.view_event"), Set.of())),
            Map.entry("staff", STAFF),
            Map.entry("view_event", holding("live.view_event")),
            Map.entry("change_event", holding("live.change_event")),
            Map.entry("delete_event", holding("live.delete_event")),
            Map.entry("view_meetingsessionlog", administrator(true, "view_meetingsessionlog")),
            Map.entry("change_meetingsessionlog", administrator(true, "change_meetingsessionlog")),
            Map.entry("view_internalrecording", administrator(true, "view_internalrecording")),
            Map.entry("change_internalrecording", administrator(true, "change_internalrecording")),
            Map.entry("delete_internalrecording", administrator(true, "delete_internalrecording")),
            Map.entry("superuser", SUPERUSER));

    /** By the heads of the columns of the table for broadcasters and buildings. */
    static final Map<String, Visitor> BUILDERS = Map.of(
            "staff", STAFF,
            "view_broadcaster", holding("live.view_broadcaster"),
            "add_broadcaster", holding("live.add_broadcaster"),
            "change_broadcaster", holding("live.change_broadcaster"),
            "delete_broadcaster", holding("live.delete_broadcaster"),
            "view_building", holding("live.view_building"),
            "add_building", holding("live.add_building"),
            "change_building", holding("live.change_building"),
            "delete_building", holding("live.delete_building"),
            "superuser", SUPERUSER);

    /** By the heads of the columns of the table for tokens. */
    static final Map<String, Visitor> KEY_MAKERS = Map.of(
            "staff", STAFF,
            "view_token", holding("authtoken.view_token"),
            "add_token", holding("authtoken.add_token"),
            "delete_token", holding("authtoken.delete_token"),
            "superuser", SUPERUSER);

    /** By the heads of the columns of the table of webhooks. */
    static final Map<String, Visitor> SITE_KEEPERS = Map.of(
            "account with change_site",
            new Visitor(5, "p5", "P", false, false, Set.of(), Set.of("sites.change_site"), Set.of()),
            "staff",
            STAFF,
            "change_site",
            holding("sites.change_site"),
            "superuser",
            SUPERUSER);

    private People() {}

    private static Visitor holding(String permission) {
        return new Visitor(5, "p5", "P", false, true, Set.of(), Set.of(permission), Set.of());
    }

    private static Visitor administrator(boolean staff, String permission) {
        return new Visitor(5, "p5", "P", false, staff, Set.of(), Set.of("meeting." + permission), Set.of());
    }

    static Visitor inGroup(String name) {
        return person(5, Set.of(), Set.of(), Set.of(name));
    }

    private static Visitor with(String permission) {
        return person(5, Set.of(), Set.of("meeting." + permission + "_meeting"), Set.of());
    }

    private static Visitor person(int id, Set<String> accessGroups, Set<String> permissions, Set<String> groups) {
        return new Visitor(id, "p" + id, "P", false, false, accessGroups, permissions, groups);
    }
}
