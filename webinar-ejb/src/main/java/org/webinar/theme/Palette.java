package org.webinar.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The colours that follow from one accent on one ground. What is filled keeps the accent as it is, for either white or black
 * can be read on any colour; what stands on the page moves away from the page until it can be told from it.
 *
 * @param fill what buttons are filled with
 * @param onFill text on it
 * @param deep a button under the pointer
 * @param edge borders and marks: 3 to 1
 * @param text links, labels and the frame of what has the focus: 4.5 to 1
 * @param soft ground of what is tinted
 * @param stage the hall in which the picture is, which is always dark
 */
public record Palette(Colour fill, Colour onFill, Colour deep, Colour edge, Colour text, Colour soft, Colour stage) {
    static final double TEXT = 4.5;
    static final double EDGE = 3;

    private static final Colour INK = new Colour(0x13, 0x22, 0x2a);
    private static final Colour HALL = new Colour(0x0a, 0x14, 0x18);
    private static final Colour QUIET_ON_STAGE = new Colour(0xc3, 0xd3, 0xd6);
    private static final double UNDER_POINTER = 0.18;
    private static final int STEPS = 100;

    static Palette of(Colour accent, Ground ground) {
        Colour onFill = readableOn(accent);
        Colour soft = lessAndLess(accent, ground);
        return new Palette(
                accent,
                onFill,
                accent.mixed(onFill.equals(Colour.WHITE) ? Colour.BLACK : Colour.WHITE, UNDER_POINTER),
                moved(accent, ground.away(), colour -> ground.contrast(colour) >= EDGE),
                moved(
                        accent,
                        ground.away(),
                        colour -> ground.contrast(colour) >= TEXT && soft.contrast(colour) >= TEXT),
                soft,
                moved(accent, HALL, colour -> colour.contrast(QUIET_ON_STAGE) >= TEXT));
    }

    /** White where it can be read, else the ink of our pages, else black: one of them always can. */
    private static Colour readableOn(Colour fill) {
        if (fill.contrast(Colour.WHITE) >= TEXT) {
            return Colour.WHITE;
        }
        return fill.contrast(INK) >= TEXT ? INK : Colour.BLACK;
    }

    /** As tinted as can be, as long as the quietest text can be read on it, and the accent as well as on the page. */
    private static Colour lessAndLess(Colour accent, Ground ground) {
        Colour full = ground.surface().mixed(accent, ground.soft());
        double wanted = Math.min(TEXT, ground.contrast(accent));
        return moved(
                full,
                ground.surface(),
                colour -> colour.contrast(ground.quiet()) >= TEXT && colour.contrast(accent) >= wanted);
    }

    private static Colour moved(Colour from, Colour to, Predicate<Colour> enough) {
        int step = 0;
        while (step < STEPS && !enough.test(from.mixed(to, (double) step / STEPS))) {
            step++;
        }
        return from.mixed(to, (double) step / STEPS);
    }

    /** By the names of {@code webinar.css}. */
    public Map<String, Colour> tokens() {
        Map<String, Colour> tokens = new LinkedHashMap<>();
        tokens.put("brand", fill);
        tokens.put("on-brand", onFill);
        tokens.put("brand-deep", deep);
        tokens.put("brand-edge", edge);
        tokens.put("brand-text", text);
        tokens.put("brand-soft", soft);
        tokens.put("brand-stage", stage);
        return tokens;
    }
}
