package org.webinar.theme;

import java.util.List;

/**
 * What an administrator has set that does not go, or goes only in another way.
 *
 * @param kind what it is
 * @param arguments the name of the setting, and what else is to be told; no secret is among the settings of looks
 */
public record Flaw(Kind kind, List<String> arguments) {

    /** What may be wrong. */
    public enum Kind {
        /** Setting and value. */
        COLOUR_UNREADABLE,
        /** Setting, value, its contrast, and what is used for text. */
        COLOUR_ADJUSTED,
        /** Setting and value. */
        ADDRESS_UNREADABLE,
        /** Setting and file. */
        FILE_MISSING,
        /** Setting, file, and the most in KiB. */
        FILE_TOO_LARGE,
        /** Setting and file. */
        FILE_NO_PICTURE,
        /** Setting that is needed first. */
        LOGO_WITHOUT_NAME,
        /** Setting, and the one that is needed first. */
        DARK_LOGO_ALONE
    }

    static Flaw of(Kind kind, String... arguments) {
        return new Flaw(kind, List.of(arguments));
    }
}
