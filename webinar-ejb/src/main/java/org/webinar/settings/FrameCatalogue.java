package org.webinar.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The settings of other sites' pages that stand in live pages. */
public final class FrameCatalogue {
    private static final Pattern HOST = Pattern.compile("(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d{1,5})?");

    /** Whose pages may be shown. */
    public static final Setting<List<String>> HOSTS = Setting.of(
            "webinar.frame.hosts",
            "",
            FrameCatalogue::hosts,
            "Hosts whose pages presenters may show beside and below the picture, with commas between; `*.univ.example` for all"
                    + " below it. None while it is empty: those pages learn who watches.");

    private FrameCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(HOSTS);
    }

    /** They stand in a policy that browsers obey, so they are nothing but names. */
    private static List<String> hosts(String text) {
        return Arrays.stream(text.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .map(FrameCatalogue::checked)
                .toList();
    }

    private static String checked(String host) {
        if (!HOST.matcher(host).matches()) {
            throw new IllegalArgumentException("no name of a host");
        }
        return host;
    }
}
