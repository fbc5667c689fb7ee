package org.webinar.web.api;

import java.util.Locale;

/** Words of enumerations as programs read and write them. */
final class Words {
    private Words() {}

    /** {@code ON_AIR} becomes {@code on-air}; null stays. */
    static String of(Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
