package org.webinar.settings;

import java.time.Duration;
import java.util.List;

/** The settings of webhooks. */
public final class WebhookCatalogue {
    /** Where a message may go although it lies inside. */
    public static final Setting<List<String>> INNER_HOSTS = Setting.of(
            "webinar.webhooks.inner-hosts",
            "",
            LoginCatalogue::list,
            "Hosts to which webhooks may go although they lie in the inner network, also over `http://`; with commas between."
                    + " To all others only over `https://`, and only when their addresses are public.");

    /** How long a silent program is asked again. */
    public static final Setting<Duration> GIVE_UP = Setting.of(
            "webinar.webhooks.give-up",
            "P3D",
            Readings::notNegative,
            "How long a message of a webhook is tried again; a webhook that takes nothing for so long is switched off"
                    + " (ISO 8601).");

    /** How long messages can be looked at. */
    public static final Setting<Duration> KEPT = Setting.of(
            "webinar.webhooks.kept",
            "P30D",
            Readings::notNegative,
            "How long messages of webhooks can be looked at and sent again (ISO 8601).");

    private WebhookCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(INNER_HOSTS, GIVE_UP, KEPT);
    }
}
