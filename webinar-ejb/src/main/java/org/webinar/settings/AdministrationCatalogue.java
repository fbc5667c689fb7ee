package org.webinar.settings;

import java.util.List;
import java.util.function.Function;

/** The settings of administration: with which keys secrets are kept. */
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

    private AdministrationCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(SECRETS_KEY, OLD_SECRETS_KEYS);
    }
}
