package org.webinar.settings;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings of BigBlueButton's servers: a list of names, and a few settings for each name. The one that is called main may
 * have Pod's two settings in the place of its own.
 */
public final class BbbCatalogue {
    private static final String MAIN = "main";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,29}");
    private static final String PREFIX = "webinar.bbb.";

    /** Which servers there are. */
    public static final Setting<List<String>> SERVERS = Setting.of(
            "webinar.bbb.servers",
            MAIN,
            BbbCatalogue::names,
            "Names of BigBlueButton's servers, with commas between; `main` is the one of BBB_API_URL, and each other name"
                    + " has settings of its own ([how to](operate.md#several-bigbluebutton-servers)).");

    private BbbCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(SERVERS);
    }

    /** Where the API of the server of this name is. */
    public static Setting<URI> url(Settings settings, String server) {
        Setting<URI> own =
                Setting.of(PREFIX + server + ".url", null, Readings::address, "Address of this server's API.");
        return isPods(settings, server, own) ? Catalogue.BBB_API_URL : own;
    }

    /** Its shared secrets: we sign with the first one that it takes. */
    public static Setting<List<String>> secrets(Settings settings, String server) {
        Setting<List<String>> own = Setting.secret(
                PREFIX + server + ".secrets",
                null,
                BbbCatalogue::secrets,
                "This server's shared secrets, the first first.");
        return isPods(settings, server, own)
                ? Setting.secret(Catalogue.BBB_SECRET_KEY.name(), null, List::of, Catalogue.BBB_SECRET_KEY.help())
                : own;
    }

    /** Numbers of the sites that it is for; empty for those that no server names. */
    public static Setting<Set<Integer>> sites(String server) {
        return Setting.of(PREFIX + server + ".sites", "", BbbCatalogue::numbers, "Sites that this server is for.");
    }

    /** Whether it gets no new rooms. */
    public static Setting<Boolean> draining(String server) {
        return Setting.of(PREFIX + server + ".draining", "false", Readings::yesOrNo, "Whether it gets no new rooms.");
    }

    /** The settings that stand in no catalogue, for their names are made of the servers' names. */
    static Stream<Setting<?>> ofServers(Settings settings) {
        return settings.orFallback(SERVERS).stream()
                .flatMap(server -> Stream.<Setting<?>>of(
                        url(settings, server), secrets(settings, server), sites(server), draining(server)))
                .filter(setting -> setting.name().startsWith(PREFIX));
    }

    /** Whether nobody asks for this one, for no server has Pod's settings. */
    static boolean isSpared(Settings settings, Setting<?> setting) {
        return setting == Catalogue.BBB_API_URL
                        && isSpared(settings, url(settings, MAIN).name(), setting)
                || setting == Catalogue.BBB_SECRET_KEY
                        && isSpared(settings, secrets(settings, MAIN).name(), setting);
    }

    private static boolean isSpared(Settings settings, String inUse, Setting<?> pods) {
        return !settings.orFallback(SERVERS).contains(MAIN) || !inUse.equals(pods.name());
    }

    private static boolean isPods(Settings settings, String server, Setting<?> own) {
        return MAIN.equals(server) && !settings.isSet(own);
    }

    private static List<String> names(String text) {
        List<String> names = parts(text, ",");
        if (names.isEmpty()
                || !names.stream().allMatch(name -> NAME.matcher(name).matches())) {
            throw new IllegalArgumentException("no names of small letters, digits and hyphens");
        }
        return names;
    }

    private static List<String> secrets(String text) {
        List<String> secrets = parts(text, "[,\\r\\n]");
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("none");
        }
        return secrets;
    }

    private static Set<Integer> numbers(String text) {
        return parts(text, ",").stream().map(Readings::positive).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
