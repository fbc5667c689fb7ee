package org.webinar.settings;

import java.util.List;
import java.util.function.Function;

/** The settings of mails, under Pod's names. */
public final class LetterCatalogue {
    /** The mail server. */
    public static final Setting<String> EMAIL_HOST = Setting.of(
            "EMAIL_HOST", "", Function.identity(), "Host of the mail server; no mail is sent while it is empty.");

    /** Its port. */
    public static final Setting<Integer> EMAIL_PORT = Setting.of("EMAIL_PORT", "25", Readings::positive, "Its port.");

    /** Our account there. */
    public static final Setting<String> EMAIL_HOST_USER = Setting.of(
            "EMAIL_HOST_USER", "", Function.identity(), "Our account there; nobody signs in while it is empty.");

    /** Its password. */
    public static final Setting<String> EMAIL_HOST_PASSWORD =
            Setting.secret("EMAIL_HOST_PASSWORD", "", Function.identity(), "Its password.");

    /** STARTTLS. */
    public static final Setting<Boolean> EMAIL_USE_TLS = Setting.of(
            "EMAIL_USE_TLS",
            "False",
            Readings::yesOrNo,
            "Whether the connection becomes a TLS one (STARTTLS); no mail leaves without, then.");

    /** TLS from the start. */
    public static final Setting<Boolean> EMAIL_USE_SSL = Setting.of(
            "EMAIL_USE_SSL", "False", Readings::yesOrNo, "Whether the connection is a TLS one from its first byte.");

    /** Who writes to administrators. */
    public static final Setting<String> SERVER_EMAIL = Setting.of(
            "SERVER_EMAIL",
            "",
            Function.identity(),
            "Sender of mails to administrators; `DEFAULT_FROM_EMAIL` when it is empty.");

    /** Who writes. */
    public static final Setting<String> DEFAULT_FROM_EMAIL =
            Setting.of("DEFAULT_FROM_EMAIL", "noreply@localhost", Function.identity(), "Sender of mails.");

    /** The administrators. */
    public static final Setting<String> ADMINS = Setting.of(
            "ADMINS",
            "",
            Function.identity(),
            "Mail addresses of the administrators, with commas between, with or without a name: they get a digest, once"
                    + " an hour at most; nobody gets one while it is empty.");

    private LetterCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(
                EMAIL_HOST,
                EMAIL_PORT,
                EMAIL_HOST_USER,
                EMAIL_HOST_PASSWORD,
                EMAIL_USE_TLS,
                EMAIL_USE_SSL,
                SERVER_EMAIL,
                DEFAULT_FROM_EMAIL,
                ADMINS);
    }
}
