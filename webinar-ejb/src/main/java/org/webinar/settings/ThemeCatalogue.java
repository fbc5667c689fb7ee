package org.webinar.settings;

import java.util.List;
import java.util.function.Function;

/**
 * The settings of how pages look. All of them are read as they were written: what makes no sense is told and left out, for
 * nobody is to be turned away because of a colour.
 */
public final class ThemeCatalogue {
    /** What the site is called. */
    public static final Setting<String> TITLE_SITE =
            text("TITLE_SITE", "What this site is called, in the head of all pages; `Webinar` when it is empty.");

    /** Whose site it is. */
    public static final Setting<String> TITLE_ETB = text(
            "TITLE_ETB",
            "Name of the university: it is read aloud in the place of the logo, and stands at the foot of the pages.");

    /** Logo. */
    public static final Setting<String> LOGO_SITE = text(
            "LOGO_SITE",
            "Logo: a path below Pod's /static/, an address that begins with https://, or a file of this machine"
                    + " (`file:/etc/webinar/logo.svg`; PNG, JPEG, WebP, GIF or SVG, up to 64 KiB).");

    /** Logo on dark pages. */
    public static final Setting<String> LOGO_DARK = text(
            "webinar.logo.dark",
            "The same for dark pages; there the other one has a white ground when this is empty. Nothing without `LOGO_SITE`:"
                    + " the log and the doctor say so.");

    /** Where the logo leads. */
    public static final Setting<String> LOGO_LINK = text(
            "webinar.logo.link",
            "Where the logo leads, an address or a path; to one's own meetings when it is empty, and on live pages"
                    + " to the list of live events.");

    /** Icon of the tab. */
    public static final Setting<String> FAVICON =
            text("FAVICON", "Icon of the browser's tab, like `LOGO_SITE`; ICO too.");

    /** Colour. */
    public static final Setting<String> ACCENT = text(
            "webinar.accent",
            "Colour of buttons, links and marks, such as `#b4232c`. Where it has too little contrast, a darker or lighter"
                    + " one is used, and the log and the doctor say so.");

    /** Colour on dark pages. */
    public static final Setting<String> ACCENT_DARK = text(
            "webinar.accent.dark",
            "The same for dark pages; made from the other one when it is empty. Set alone, it leaves light pages as"
                    + " they are.");

    /** Lines at the foot. */
    public static final Setting<String> FOOTER_TEXT = text(
            "FOOTER_TEXT",
            "Lines at the foot of the pages, plain text, with commas between; a comma inside one is `\\,`.");

    /** Legal notice. */
    public static final Setting<String> LEGAL = text(
            "webinar.footer.legal",
            "Where the legal notice is, an address or a path; a link at the foot of the pages.");

    /** Accessibility statement. */
    public static final Setting<String> ACCESSIBILITY =
            text("webinar.footer.accessibility", "Where the accessibility statement is, in the same way.");

    /** Contact. */
    public static final Setting<String> CONTACT =
            text("webinar.footer.contact", "Where people turn to, in the same way; `mailto:` too.");

    private ThemeCatalogue() {}

    private static Setting<String> text(String name, String help) {
        return Setting.of(name, "", Function.identity(), help);
    }

    static List<Setting<?>> all() {
        return List.of(
                TITLE_SITE,
                TITLE_ETB,
                LOGO_SITE,
                LOGO_DARK,
                LOGO_LINK,
                FAVICON,
                ACCENT,
                ACCENT_DARK,
                FOOTER_TEXT,
                LEGAL,
                ACCESSIBILITY,
                CONTACT);
    }
}
