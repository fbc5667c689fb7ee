package org.webinar.web.meeting;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.webinar.livestream.Agenda;
import org.webinar.livestream.Sought;
import org.webinar.livestream.Sought.Show;

/**
 * What somebody looks for in the list, as it stands in the address: {@code /meeting/?q=words&show=past&page=2}. Pages are
 * counted from one there; what can't be read is what is not there.
 *
 * @param sought the same, as it is looked for
 */
public record Wanted(Sought sought) implements Serializable {
    private static final String LIST = "/meeting/";

    static Wanted in(Map<String, String> parameters) {
        String page = parameters.getOrDefault("page", "");
        return new Wanted(new Sought(
                parameters.get("q"),
                show(parameters.getOrDefault("show", "")),
                page.matches("[0-9]{1,6}") ? Integer.parseInt(page) - 1 : 0));
    }

    private static Show show(String word) {
        return Arrays.stream(Show.values())
                .filter(show -> show.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(Show.ACTIVE);
    }

    /** The words; may be empty. */
    public String words() {
        return sought.words();
    }

    /** Which of them are shown. */
    public Show show() {
        return sought.show();
    }

    /** The same as a word of the address. */
    public String showWord() {
        return sought.show().name().toLowerCase(Locale.ROOT);
    }

    /** What may be shown. */
    public Show[] shows() {
        return Show.values();
    }

    /** Whether a room of one's own would be among these. */
    boolean roomsOfOnesOwn() {
        return sought.words().isEmpty()
                && Set.of(Show.ACTIVE, Show.MEETINGS, Show.ALL).contains(sought.show());
    }

    /** Whether somebody looks for something in particular. */
    public boolean searching() {
        return !sought.words().isEmpty() || sought.show() != Show.ACTIVE;
    }

    /** The address of the page before this one; null when there is none. */
    public String before(Agenda.Page page) {
        return page.number() == 0 ? null : address(sought.show(), page.number() - 1);
    }

    /** The address of the page after this one; null when there is none. */
    public String after(Agenda.Page page) {
        return page.number() + 1 == page.pages() ? null : address(sought.show(), page.number() + 1);
    }

    /** The same words among others. */
    public String among(Show show) {
        return address(show, 0);
    }

    private String address(Show show, int page) {
        String query =
                (sought.words().isEmpty() ? "" : "&q=" + URLEncoder.encode(sought.words(), StandardCharsets.UTF_8))
                        + (show == Show.ACTIVE ? "" : "&show=" + show.name().toLowerCase(Locale.ROOT))
                        + (page == 0 ? "" : "&page=" + (page + 1));
        return query.isEmpty() ? LIST : LIST + "?" + query.substring(1);
    }
}
