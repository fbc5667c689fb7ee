package org.webinar.theme;

import java.util.List;

/**
 * What pages are painted on, light or dark: the same colours as in {@code webinar.css}.
 *
 * @param surface what cards are made of
 * @param others paper and sunken parts
 * @param quiet text that says less
 * @param away where a colour goes to stand out from the ground
 * @param soft how much of the accent a tinted part has, at most
 */
record Ground(Colour surface, List<Colour> others, Colour quiet, Colour away, double soft) {
    static final Ground LIGHT =
            new Ground(Colour.WHITE, List.of(hex("#f2f6f7"), hex("#edf1f2")), hex("#4b5b65"), Colour.BLACK, 0.09);
    static final Ground DARK =
            new Ground(hex("#151e22"), List.of(hex("#0d1417"), hex("#1b262b")), hex("#a6b5bc"), Colour.WHITE, 0.3);

    private static Colour hex(String text) {
        return Colour.of(text).orElseThrow();
    }

    /** The least contrast of a colour with all that it may stand on. */
    double contrast(Colour colour) {
        return others.stream().mapToDouble(colour::contrast).reduce(surface.contrast(colour), Math::min);
    }
}
