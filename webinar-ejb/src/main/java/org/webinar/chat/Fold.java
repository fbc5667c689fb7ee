package org.webinar.chat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Text as the eye takes it: without accents, in small letters, what looks alike written alike. Not for showing; two texts
 * that fold to the same look the same in haste.
 */
final class Fold {
    /** Letters and figures that are taken for others, after accents and case are gone (a few of Unicode's TR 39). */
    private static final Map<Integer, String> LOOKS_LIKE = table(
            "аàα", "a", "вβ", "b", "сç", "c", "ԁ", "d", "еεёє", "e", "ғ", "f", "ԍ", "g", "һн", "h", "іїι1ӏı", "i", "јϳ",
            "j", "кκ", "k", "мμ", "m", "пη", "n", "оοσø0", "o", "рρ", "p", "ԛ", "q", "г", "r", "ѕ5$", "s", "тτ7", "t",
            "υцս", "u", "ѵν", "v", "ѡω", "w", "хχ", "x", "уүγ", "y", "ʐ", "z", "3", "e", "4@", "a", "8", "b", "æ", "ae",
            "œ", "oe", "ß", "ss", "đ", "d", "ł", "l");

    private Fold() {}

    private static Map<Integer, String> table(String... pairs) {
        java.util.HashMap<Integer, String> table = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String plain = pairs[i + 1];
            pairs[i].codePoints().forEach(look -> table.putIfAbsent(look, plain));
        }
        // In most faces a small l, a capital i and a one can't be told apart.
        table.put((int) 'l', "i");
        return Map.copyOf(table);
    }

    /** Letters and figures only, words a blank apart; empty when there is nothing to read. */
    static String of(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        StringBuilder folded = new StringBuilder();
        bare.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> folded.append(LOOKS_LIKE.getOrDefault(letter, Character.toString(letter))));
        return folded.toString().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
