package org.webinar.web.texts;

import java.text.NumberFormat;

/** Lengths of files as people say them, in the unit that suits. */
public final class ByteWords {
    private static final double KILO = 1_000;

    private static final int WHOLE_FROM = 10;

    private enum Unit {
        KB,
        MB,
        GB
    }

    private ByteWords() {}

    /** With its unit; nothing is smaller than 1 KB. */
    public static String of(long bytes, Sentences sentences) {
        Unit unit = unit(bytes);
        return sentences.of("size." + unit, number(Math.max(bytes, KILO), unit, sentences));
    }

    /** A part of so many bytes in the unit of them all, which is not said. */
    public static String part(long bytes, long all, Sentences sentences) {
        return number(bytes, unit(all), sentences);
    }

    private static Unit unit(double bytes) {
        return bytes < KILO * KILO ? Unit.KB : bytes < KILO * KILO * KILO ? Unit.MB : Unit.GB;
    }

    private static String number(double bytes, Unit unit, Sentences sentences) {
        double many = bytes / Math.pow(KILO, unit.ordinal() + 1.0);
        NumberFormat format = NumberFormat.getInstance(sentences.getLocale());
        format.setMaximumFractionDigits(unit == Unit.KB || many >= WHOLE_FROM ? 0 : 1);
        return format.format(many);
    }
}
