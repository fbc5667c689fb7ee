package org.webinar.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads the clock of the sandbox's test card ({@code 13:37:42.123}) from a picture: its digits are compared with the font's. */
public final class ClockReader {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int BRIGHT = 128;
    private static final int SIDE = 24;

    /** How many of the SIDE × SIDE dots may differ from the digit that is nearest. */
    private static final int MOST_ODD = 90;

    private static final int SIGNS = 12;
    private static final List<Integer> SEPARATORS = List.of(2, 5, 8);
    private static final int MILLIS_OF_DAY = 86_400_000;
    private static final List<boolean[]> DIGITS = digits();

    private ClockReader() {}

    /**
     * The moment on the clock.
     *
     * @param picture the part with the clock and nothing else that is bright
     * @param near a moment less than half a day away, for the clock has no date
     * @return milliseconds since 1970; empty when it can't be read
     */
    public static OptionalLong read(BufferedImage picture, Instant near) {
        List<boolean[]> signs = signs(picture);
        if (signs.size() != SIGNS) {
            return OptionalLong.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) {
            int digit = SEPARATORS.contains(i) ? 0 : digit(signs.get(i));
            if (digit < 0) {
                return OptionalLong.empty();
            }
            text.append(SEPARATORS.contains(i) ? (i == 8 ? "." : ":") : Integer.toString(digit));
        }
        return time(text.toString(), near);
    }

    private static OptionalLong time(String text, Instant near) {
        try {
            long day = near.toEpochMilli() / MILLIS_OF_DAY * MILLIS_OF_DAY;
            long at = day + LocalTime.parse(text).toNanoOfDay() / 1_000_000;
            long off = at - near.toEpochMilli();
            return OptionalLong.of(
                    off > MILLIS_OF_DAY / 2 ? at - MILLIS_OF_DAY : off < -MILLIS_OF_DAY / 2 ? at + MILLIS_OF_DAY : at);
        } catch (DateTimeParseException noTime) {
            return OptionalLong.empty();
        }
    }

    private static int digit(boolean[] sign) {
        int best = -1;
        int least = MOST_ODD;
        for (int digit = 0; digit < DIGITS.size(); digit++) {
            int odd = 0;
            for (int dot = 0; dot < sign.length; dot++) {
                odd += sign[dot] == DIGITS.get(digit)[dot] ? 0 : 1;
            }
            if (odd < least) {
                least = odd;
                best = digit;
            }
        }
        return best;
    }

    /** What is bright, from left to right, with dark columns between; each fitted into the same square. */
    private static List<boolean[]> signs(BufferedImage picture) {
        List<boolean[]> signs = new ArrayList<>();
        int begun = -1;
        for (int x = 0; x <= picture.getWidth(); x++) {
            boolean bright = x < picture.getWidth() && brightColumn(picture, x);
            if (bright && begun < 0) {
                begun = x;
            } else if (!bright && begun >= 0) {
                signs.add(fitted(picture, begun, x));
                begun = -1;
            }
        }
        return signs;
    }

    private static boolean brightColumn(BufferedImage picture, int x) {
        for (int y = 0; y < picture.getHeight(); y++) {
            if (bright(picture, x, y)) {
                return true;
            }
        }
        return false;
    }

    private static boolean bright(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) >> 8 & 0xff) > BRIGHT;
    }

    private static boolean[] fitted(BufferedImage picture, int left, int right) {
        int top = picture.getHeight();
        int bottom = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = left; x < right; x++) {
                if (bright(picture, x, y)) {
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
        }
        boolean[] dots = new boolean[SIDE * SIDE];
        for (int i = 0; i < dots.length; i++) {
            int x = left + (2 * (i % SIDE) + 1) * (right - left) / (2 * SIDE);
            int y = top + (2 * (i / SIDE) + 1) * (bottom - top) / (2 * SIDE);
            dots[i] = bright(picture, x, y);
        }
        return dots;
    }

    private static List<boolean[]> digits() {
        BufferedImage picture = new BufferedImage(1600, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try (InputStream font = ClockReader.class.getResourceAsStream(FONT)) {
            pen.setFont(Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(150f));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException noFont) {
            throw new IllegalStateException(noFont);
        }
        pen.setColor(Color.WHITE);
        for (int digit = 0; digit <= 9; digit++) {
            pen.drawString(Integer.toString(digit), 20 + 150 * digit, 180);
        }
        pen.dispose();
        return signs(picture);
    }
}
