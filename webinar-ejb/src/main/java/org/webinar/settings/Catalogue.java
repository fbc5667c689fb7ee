package org.webinar.settings;

import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every setting there is, those of rooms, rights, logins and doors in catalogues of their own. {@code docs/settings.md} lists the same ones; a
 * test compares the two.
 */
public final class Catalogue {
    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    /** Our own address as viewers and BigBlueButton see it. */
    public static final Setting<URI> URL = Setting.of(
            "webinar.url",
            "http://127.0.0.1:8080",
            Readings::address,
            "Our own address as browsers, gateways and BigBlueButton reach it, without a path.");

    /** BigBlueButton's API. */
    public static final Setting<URI> BBB_API_URL = Setting.of(
            "BBB_API_URL", null, Readings::address, "Address of BigBlueButton's API, ending in /bigbluebutton/api.");

    /** BigBlueButton's shared secret. */
    public static final Setting<String> BBB_SECRET_KEY =
            Setting.secret("BBB_SECRET_KEY", "BigBlueButton's shared secret (bbb-conf --secret).");

    /** Pod's secret, from which link keys are made. */
    public static final Setting<String> SECRET_KEY =
            Setting.secret("SECRET_KEY", "Pod's (Django's) secret key; the keys in links are made from it.");

    /** The site whose rows we show. */
    public static final Setting<Integer> SITE_ID =
            Setting.of("SITE_ID", "1", Readings::positive, "Number of the site in django_site.");

    /** The type that a webinar's event gets. */
    public static final Setting<Long> DEFAULT_EVENT_TYPE_ID = Setting.of(
            "DEFAULT_EVENT_TYPE_ID", "1", Long::valueOf, "Number of the type (video_type) of a webinar's event.");

    /** The longest webinar, in hours. */
    public static final Setting<Integer> MEETING_MAX_DURATION =
            Setting.of("MEETING_MAX_DURATION", "5", Readings::positive, "Longest expected duration, in hours.");

    /** The zone of dates that people type. */
    public static final Setting<ZoneId> TIME_ZONE = Setting.of(
            "TIME_ZONE", "UTC", ZoneId::of, "Zone of the dates that people type and read; Pod's, beside Pod.");

    /** The language for whoever asks for none that we speak. */
    public static final Setting<Locale> LANGUAGE_CODE = Setting.of(
            "LANGUAGE_CODE",
            "fr",
            Catalogue::language,
            "Language for people whose browser asks for none of ours: `fr` or `en`, also with a country (`fr-fr`).");

    /** What is shown of a running meeting. */
    public static final Setting<Set<String>> BBB_MEETING_INFO = Setting.of(
            "BBB_MEETING_INFO",
            "meetingName,hasUserJoined,recording,participantCount,listenerCount,moderatorCount,attendees,attendee,"
                    + "fullName,role",
            Catalogue::words,
            "What presenters are shown of a running meeting: BigBlueButton's names, with commas between.");

    /** Whether Pod's tables are there or to be made. */
    public static final Setting<PodSchema> POD_SCHEMA = Setting.of(
            "webinar.pod.schema",
            "auto",
            PodSchema::of,
            "Pod's tables: `use` those that are there and never touch them, `create` them in an empty database;"
                    + " `auto` creates on H2 and uses on PostgreSQL and MariaDB.");

    /** Further SQL scripts. */
    public static final Setting<String> SQL_EXTRA = Setting.of(
            "webinar.sql.extra",
            "",
            Function.identity(),
            "A further place of SQL scripts that are run after ours (Flyway location); the sandbox's demo rows.");

    /** Where jars with further drivers lie. */
    public static final Setting<String> PLUGINS = Setting.of(
            "webinar.plugins", "./plugins", Function.identity(), "Folder whose jars are read at start for drivers.");

    private Catalogue() {}

    /** All settings, in the order of the documentation. */
    public static List<Setting<?>> all() {
        return Stream.of(
                        ours(),
                        BbbCatalogue.all(),
                        LiveCatalogue.all(),
                        GatewayCatalogue.all(),
                        LetterCatalogue.all(),
                        InvitationCatalogue.all(),
                        RegistrationCatalogue.all(),
                        RoomCatalogue.all(),
                        RecordingCatalogue.all(),
                        HandoverCatalogue.all(),
                        RightsCatalogue.all(),
                        LoginCatalogue.all(),
                        ProviderCatalogue.all(),
                        DoorCatalogue.all(),
                        ChatCatalogue.all(),
                        AdministrationCatalogue.all(),
                        WebhookCatalogue.all(),
                        DoctorCatalogue.all(),
                        ThemeCatalogue.all(),
                        FrameCatalogue.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Setting<?>> ours() {
        return List.of(
                URL,
                BBB_API_URL,
                BBB_SECRET_KEY,
                SECRET_KEY,
                SITE_ID,
                DEFAULT_EVENT_TYPE_ID,
                MEETING_MAX_DURATION,
                TIME_ZONE,
                BBB_MEETING_INFO,
                LANGUAGE_CODE,
                PLUGINS,
                POD_SCHEMA,
                SQL_EXTRA);
    }

    private static Locale language(String text) {
        Locale language = Locale.forLanguageTag(text.strip().replace('_', '-'));
        if (!LANGUAGES.contains(language.getLanguage())) {
            throw new IllegalArgumentException("none of ours");
        }
        return Locale.forLanguageTag(language.getLanguage());
    }

    static Set<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
