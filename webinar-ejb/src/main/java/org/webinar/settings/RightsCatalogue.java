package org.webinar.settings;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The settings by which an administrator says who may do what. */
public final class RightsCatalogue {
    /** Access groups whose people may plan webinars. */
    public static final Setting<Set<String>> MEETING_WEBINAR_AFFILIATION = Setting.of(
            "MEETING_WEBINAR_AFFILIATION",
            "faculty,employee,staff",
            Catalogue::words,
            "Code names of the access groups whose people may plan webinars, with commas between.");

    /** Django's group of people who may plan webinars. */
    public static final Setting<String> MEETING_WEBINAR_GROUP_ADMIN = Setting.of(
            "MEETING_WEBINAR_GROUP_ADMIN",
            "meeting webinar admin",
            Function.identity(),
            "Name of Django's group (auth_group) whose people may plan webinars too. Pod's documentation calls it"
                    + " `webinar admin`, its code looks for this one.");

    /** Whether meetings are for staff. */
    public static final Setting<Boolean> RESTRICT_EDIT_MEETING_ACCESS_TO_STAFF_ONLY = Setting.of(
            "RESTRICT_EDIT_MEETING_ACCESS_TO_STAFF_ONLY",
            "False",
            Readings::yesOrNo,
            "Whether only people with Django's staff status may plan and edit meetings.");

    /** Access groups whose people may add events. */
    public static final Setting<Set<String>> AFFILIATION_EVENT = Setting.of(
            "AFFILIATION_EVENT",
            "faculty,employee,staff",
            Catalogue::words,
            "Code names of the access groups whose people may add live events, with commas between.");

    /** Django's group of people who may add events. */
    public static final Setting<String> EVENT_GROUP_ADMIN = Setting.of(
            "EVENT_GROUP_ADMIN",
            "event admin",
            Function.identity(),
            "Name of Django's group (auth_group) whose people may add live events too.");

    private RightsCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(
                MEETING_WEBINAR_AFFILIATION,
                MEETING_WEBINAR_GROUP_ADMIN,
                RESTRICT_EDIT_MEETING_ACCESS_TO_STAFF_ONLY,
                AFFILIATION_EVENT,
                EVENT_GROUP_ADMIN);
    }
}
