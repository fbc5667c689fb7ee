package org.webinar.meeting;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they stand in addresses, exactly as Django's {@code slugify} and Pod make them (pod-compatibility 2). */
public final class Slug {
    private static final int LONGEST = 255;

    private Slug() {}

    /**
     * The number with four digits at least, a hyphen, and the name in ASCII; the name's part may be empty.
     *
     * @throws AddressTooLong for the rare name that grows in ASCII, or is 250 characters long behind a number of five
     *     digits. It is not cut: Pod spells it anew, at full length, each time it saves the row, and would fail
     */
    public static String numbered(long number, String name) {
        if (!fits(number, name)) {
            throw new AddressTooLong(LONGEST);
        }
        return spelt(number, name);
    }

    /** Whether the number and the name make an address that is short enough. */
    public static boolean fits(long number, String name) {
        return spelt(number, name).length() <= LONGEST;
    }

    private static String spelt(long number, String name) {
        return String.format(Locale.ROOT, "%04d-%s", number, of(name));
    }

    /** The name in lower-case ASCII letters, digits, underscores and hyphens; may be empty. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\x00-\\x7F]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_\\s\\x1C-\\x1F-]", "")
                .replaceAll("[-\\s\\x1C-\\x1F]+", "-")
                .replaceAll("^[-_]+|[-_]+$", "");
    }
}
