package org.webinar.micro.python;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The escapes in a Python string; those that Python does not know stay as they are, backslash and all. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:(\\r\\n|\\r|\\n)|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\\\\'\"abfnrtv]))");
    private static final Map<String, String> LETTERS = Map.of(
            "\\", "\\", "'", "'", "\"", "\"", "a", "\u0007", "b", "\b", "f", "\f", "n", "\n", "r", "\r", "t", "\t", "v",
            "\u000B");
    private static final int OCTAL = 8;
    private static final int HEX = 16;
    private static final int FIRST_HEX_GROUP = 3;
    private static final int LETTER_GROUP = 6;

    private Escapes() {}

    static String resolved(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(meaning(escape)));
    }

    private static String meaning(java.util.regex.MatchResult escape) {
        if (escape.group(1) != null) {
            return "";
        }
        if (escape.group(2) != null) {
            return Character.toString(Integer.parseInt(escape.group(2), OCTAL));
        }
        for (int group = FIRST_HEX_GROUP; group < LETTER_GROUP; group++) {
            if (escape.group(group) != null) {
                long code = Long.parseLong(escape.group(group), HEX);
                return Character.isValidCodePoint((int) code) ? Character.toString((int) code) : escape.group();
            }
        }
        return LETTERS.get(escape.group(LETTER_GROUP));
    }
}
