package org.webinar.chat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What rules say of a text alone. */
final class TextRules {
    /** With its scheme, with www, or a name under a domain that is much used; a full stop without a blank is no link. */
    private static final Pattern LINK = Pattern.compile("(?iu)\\b[a-z][a-z0-9+.-]{1,20}://\\S|\\bwww\\.\\S"
            + "|\\b[\\p{L}\\p{N}-]+\\.(?:com|net|org|fr|eu|info|biz|io|co|me|ly|gl|gg|tv|xyz|ru|cn|de|uk|be|ch|link|click"
            + "|site|online|shop|app|dev|top)(?:[/:?#]\\S*)?(?![\\p{L}\\p{N}-])");

    private static final int SHORT = 15;

    private TextRules() {}

    /** Turns away what the rules do not let in. */
    static void check(ChatRules rules, String text) {
        if (rules.linksOff() && LINK.matcher(text).find()) {
            throw new LinksUnwanted();
        }
        if (!rules.words().isEmpty()) {
            // Blanks around, so that only whole words are found: "con" is none in "concert".
            String folded = " " + Fold.of(text) + " ";
            String squeezed = " " + squeezed(folded.strip()) + " ";
            Arrays.stream(rules.words().split("[,;\\n]"))
                    .map(Fold::of)
                    .filter(word -> !word.isEmpty())
                    .filter(word -> folded.contains(" " + word + " ") || squeezed.contains(" " + word + " "))
                    .findFirst()
                    .ifPresent(found -> {
                        throw new WordUnwanted();
                    });
        }
    }

    /** Letters that stand alone are one word: somebody has spelt it out. */
    private static String squeezed(String folded) {
        return folded.replaceAll("(?<=\\b\\p{L}) (?=\\p{L}\\b)", "");
    }

    /** Whether it says what one of these said, as far as a reader minds: a short one may be said by many. */
    static boolean repeats(String text, List<String> own, List<String> others) {
        String folded = Fold.of(text);
        String compared = folded.isEmpty() ? text : folded;
        return own.stream().map(TextRules::compared).anyMatch(compared::equals)
                || compared.length() > SHORT
                        && others.stream().map(TextRules::compared).anyMatch(compared::equals);
    }

    private static String compared(String text) {
        String folded = Fold.of(text);
        return folded.isEmpty() ? text : folded;
    }
}
