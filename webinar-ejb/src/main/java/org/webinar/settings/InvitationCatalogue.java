package org.webinar.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The settings of invitations. */
public final class InvitationCatalogue {
    /** How many at once. */
    public static final Setting<Integer> MOST_AT_ONCE = Setting.of(
            "webinar.invitation.most-at-once",
            "200",
            Readings::positive,
            "How many people somebody may invite at once; each gets a mail of his or her own.");

    /** How many within an hour. */
    public static final Setting<Integer> AN_HOUR = Setting.of(
            "webinar.invitation.an-hour",
            "500",
            Readings::positive,
            "How many mails somebody may send within an hour.");

    /** When to remind. */
    public static final Setting<List<Duration>> REMINDERS = Setting.of(
            "webinar.invitation.reminders",
            "P1D,PT15M",
            InvitationCatalogue::durations,
            "How long before a meeting those who are invited are reminded of it (ISO 8601), with commas between; nobody is"
                    + " when it is empty.");

    /** How long addresses are kept. */
    public static final Setting<Duration> RETENTION = Setting.of(
            "webinar.invitation.retention",
            "P90D",
            Duration::parse,
            "How long the addresses of those who were invited, and the mails to them, are kept after the end of the meeting"
                    + " (ISO 8601); then they are deleted.");

    private InvitationCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(MOST_AT_ONCE, AN_HOUR, REMINDERS, RETENTION);
    }

    private static List<Duration> durations(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(length -> !length.isEmpty())
                .map(Readings::notNegative)
                .sorted()
                .toList();
    }
}
