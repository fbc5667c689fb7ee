package org.webinar.theme;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of sRGB. Contrast is reckoned as WCAG 2 does it. */
public record Colour(int red, int green, int blue) {
    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern LONG = Pattern.compile("#?[0-9a-fA-F]{6}");
    private static final Pattern SHORT = Pattern.compile("#?[0-9a-fA-F]{3}");
    private static final int HEXADECIMAL = 16;
    private static final int BYTE = 8;
    private static final int MOST = 255;
    private static final double FLARE = 0.05;

    /** What {@code #rrggbb} or {@code #rgb} says, with the sign or without; empty when it is no colour. */
    public static Optional<Colour> of(String text) {
        String typed = text.strip();
        if (SHORT.matcher(typed).matches()) {
            return of(typed.replace("#", "").replaceAll(".", "$0$0"));
        }
        return LONG.matcher(typed).matches()
                ? Optional.of(number(Integer.parseInt(typed.replace("#", ""), HEXADECIMAL)))
                : Optional.empty();
    }

    private static Colour number(int rgb) {
        return new Colour(rgb >> 2 * BYTE, rgb >> BYTE & MOST, rgb & MOST);
    }

    /** Relative luminance, from 0 for black to 1 for white. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = (double) channel / MOST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** How far it stands out from another one: from 1 for not at all to 21. */
    public double contrast(Colour other) {
        double mine = luminance() + FLARE;
        double theirs = other.luminance() + FLARE;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    /** This one with some of another in it, from 0 for none to 1 for nothing else. */
    Colour mixed(Colour other, double share) {
        return new Colour(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    private static int between(int mine, int theirs, double share) {
        return (int) Math.round(mine + (theirs - mine) * share);
    }

    /** As CSS writes it. */
    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
