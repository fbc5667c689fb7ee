package org.webinar.settings;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The settings of administration: with which keys secrets are kept, and how long a gateway is tried. */
public final class AdministrationCatalogue {
    /** What seals the secrets of our tables. */
    public static final Setting<String> SECRETS_KEY = Setting.secret(
            "webinar.secrets.key",
            "",
            Function.identity(),
            "Key that seals the secrets of our tables; `SECRET_KEY` seals them when it is empty.");

    /** What sealed them before. */
    public static final Setting<List<String>> OLD_SECRETS_KEYS = Setting.secret(
            "webinar.secrets.old-keys",
            "",
            LoginCatalogue::list,
            "Keys that sealed secrets before, with commas between; whatever they have sealed is sealed anew at the start.");

    /** How long a trial of a gateway watches its picture. */
    public static final Setting<Duration> TRIAL_LENGTH = Setting.of(
            "webinar.trial.length", "PT60S", Duration::parse, "How long *Test this gateway* stays on air (ISO 8601).");

    /** How long the record of changes is kept. */
    public static final Setting<Duration> CHANGES_KEPT = Setting.of(
            "webinar.changes.kept", "P365D", Duration::parse, "How long it is kept who has changed what (ISO 8601).");

    private AdministrationCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(SECRETS_KEY, OLD_SECRETS_KEYS, TRIAL_LENGTH, CHANGES_KEPT);
    }
}
