package org.webinar.web.theme;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.web.texts.Html;

/**
 * A static page with the university's mark on it: put there once, so that it stays one file for everybody. Its words are
 * filled in by the page itself, in the language of the reader.
 *
 * @param brand the mark
 */
public record DressedPage(Brand brand) {
    private static final String OUR_ICON = "<link rel=\"icon\" href=\"/style/logo.svg\" type=\"image/svg+xml\">";
    private static final String OUR_HOME = "<a class=\"product\" href=\"/live/events/\" target=\"_top\">";
    private static final String NO_FOOT = "<footer id=\"foot\" class=\"site-footer\" hidden></footer>";
    private static final String HEAD = "</head>";

    /** The page, dressed. */
    public String of(String page) {
        return page.replace(Brand.OUR_LOGO, brand.getLogo())
                .replace(OUR_ICON, "<link rel=\"icon\" href=\"" + Html.escaped(brand.getIcon()) + "\">")
                .replace(OUR_HOME, home())
                .replace(NO_FOOT, brand.isFooted() ? foot() : "")
                .replace(HEAD, brand.isColoured() ? "  " + link() + "\n" + HEAD : HEAD);
    }

    private static String link() {
        return "<link rel=\"stylesheet\" href=\"" + Brand.STYLESHEET + "\">";
    }

    /** Viewers go to the live events from here, or to where the university wants them. */
    private String home() {
        return brand.theme()
                .look()
                .logoLink()
                .map(address -> "<a class=\"product\" href=\"" + Html.escaped(address) + "\" target=\"_top\">")
                .orElse(OUR_HOME);
    }

    private String foot() {
        String lines = Stream.concat(Stream.ofNullable(brand.getUniversity()), brand.getFoot().lines().stream())
                .map(line -> "<p>" + Html.escaped(line) + "</p>")
                .collect(Collectors.joining());
        String links = Stream.of(
                        link("foot.legal", brand.getFoot().legal()),
                        link("foot.accessibility", brand.getFoot().accessibility()),
                        link("foot.contact", brand.getFoot().contact()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
        return "<footer class=\"site-footer\"><div>" + lines + "</div>"
                + (links.isEmpty() ? "" : "<nav data-label=\"foot\">" + links + "</nav>") + "</footer>";
    }

    private static Optional<String> link(String word, Optional<String> address) {
        return address.map(there -> "<a href=\"" + Html.escaped(there) + "\" data-text=\"" + word + "\"></a>");
    }
}
