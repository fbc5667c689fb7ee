package org.webinar.settings;

import java.time.Duration;
import java.util.List;

/** The settings of registration. */
public final class RegistrationCatalogue {
    /** How many within an hour. */
    public static final Setting<Integer> AN_HOUR = Setting.of(
            "webinar.registration.an-hour",
            "300",
            Readings::positive,
            "How many times people may register within an hour from one IPv4 address or one IPv6 network of 64 bits; a"
                    + " university may come from a single address.");

    /** How long people are kept. */
    public static final Setting<Duration> RETENTION = Setting.of(
            "webinar.registration.retention",
            "P30D",
            Duration::parse,
            "How long the names and addresses of those who have registered, and the mails to them, are kept after the end of"
                    + " the webinar (ISO 8601); then they are deleted. The form says how many days these are.");

    private RegistrationCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(AN_HOUR, RETENTION);
    }
}
