package org.webinar.web.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.webinar.theme.Colour;
import org.webinar.theme.Image;
import org.webinar.theme.Look;
import org.webinar.theme.Palette;
import org.webinar.theme.Theme;
import org.webinar.web.texts.Html;

/** The university's mark on our pages, those of Faces and those of plain HTML, which are the same for everybody. */
@Named("brand")
@ApplicationScoped
public class Brand {
    /** Where the colours are. */
    public static final String STYLESHEET = "/style/theme.css";

    /** As it stands in static pages. */
    static final String OUR_LOGO = "<img src=\"/style/logo.svg\" alt=\"\" width=\"28\" height=\"28\">";

    private static final String OUR_ICON = "/style/logo.svg";
    private static final String HOME = "/meeting/";

    private final Theme theme;

    /** For the container's proxy. */
    public Brand() {
        this(null);
    }

    /** As this theme says. */
    @Inject
    public Brand(Theme theme) {
        this.theme = theme;
    }

    /** What the site is called; null for what the product is called. */
    public String getName() {
        return theme.look().site().orElse(null);
    }

    /** Where the logo leads on the pages of presenters. */
    public String getHome() {
        return theme.look().logoLink().orElse(HOME);
    }

    /** The icon of the tab. */
    public String getIcon() {
        return theme.look().icon().map(Image::address).orElse(OUR_ICON);
    }

    /** Whether there are colours to load. */
    public boolean isColoured() {
        return theme.look().light().isPresent() || theme.look().dark().isPresent();
    }

    /** What stands at the foot. */
    public Look.Foot getFoot() {
        return theme.look().foot();
    }

    /** Whose site it is; null when nobody has said so. */
    public String getUniversity() {
        return theme.look().university().orElse(null);
    }

    /** Whether there is anything at the foot. */
    public boolean isFooted() {
        return getUniversity() != null || !getFoot().lines().isEmpty() || isLinked();
    }

    /** Whether links are among it. */
    public boolean isLinked() {
        return getFoot()
                .legal()
                .or(getFoot()::accessibility)
                .or(getFoot()::contact)
                .isPresent();
    }

    /** The logo as HTML: the name of the university is what it says to those who do not see it. */
    public String getLogo() {
        return theme.look().logo().map(this::picture).orElse(OUR_LOGO);
    }

    private String picture(Image logo) {
        Optional<Image> dark = theme.look().darkLogo();
        String source = dark.map(image -> "<source media=\"(prefers-color-scheme: dark)\" srcset=\""
                        + Html.escaped(image.address()) + "\">")
                .orElse("");
        return "<picture>" + source + "<img class=\"logo" + (dark.isPresent() ? "" : " plated") + "\" src=\""
                + Html.escaped(logo.address()) + "\" alt=\""
                + Html.escaped(theme.look().university().orElse("")) + "\"></picture>";
    }

    /** The colours as a style sheet, to be read after ours. */
    public String stylesheet() {
        return theme.look().light().map(light -> ":root " + block(light)).orElse("")
                + theme.look()
                        .dark()
                        .map(dark -> "@media (prefers-color-scheme: dark) {\n:root " + block(dark) + "}\n")
                        .orElse("");
    }

    private static String block(Palette palette) {
        return palette.tokens().entrySet().stream()
                .map(Brand::declaration)
                .collect(Collectors.joining("", "{\n", "}\n"));
    }

    private static String declaration(Map.Entry<String, Colour> token) {
        return "  --" + token.getKey() + ": " + token.getValue() + ";\n";
    }

    /** Where pictures of ours may come from besides this host, as a policy names it; a blank before each. */
    public String pictureHosts() {
        return theme
                .look()
                .images()
                .map(image -> URI.create(image.address()))
                .filter(URI::isAbsolute)
                .map(address -> " https://" + address.getRawAuthority())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining());
    }

    Theme theme() {
        return theme;
    }
}
