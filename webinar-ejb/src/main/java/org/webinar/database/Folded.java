package org.webinar.database;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Text as it is looked for: small letters without accents, so that <i>Éléa</i> is found by <i>elea</i>. In other scripts
 * than Latin marks make other letters (й, 김), and databases leave them.
 */
public final class Folded {
    /** Letters that have no accent to lose, and are typed otherwise all the same. */
    static final Map<String, String> OTHERS =
            Map.of("œ", "oe", "æ", "ae", "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ħ", "h", "ŧ", "t", "ı", "i");

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 250;

    private Folded() {}

    /** The text as it is looked for. */
    public static String of(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("(\\p{IsLatin})\\p{M}+", "$1");
        String small = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return small.chars().anyMatch(letter -> letter > 127)
                ? small.codePoints()
                        .mapToObj(Character::toString)
                        .map(letter -> OTHERS.getOrDefault(letter, letter))
                        .collect(Collectors.joining())
                : small;
    }

    /** The words of what somebody has typed into a search box; the first few. */
    public static String[] words(String typed) {
        String cut = typed.substring(0, Math.min(typed.length(), LONGEST)).replace('\0', ' ');
        return Stream.of(of(cut).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toArray(String[]::new);
    }

    /** The pattern of a text with this in it; its escape is {@code !}. */
    public static String within(String folded) {
        return "%" + literally(folded) + "%";
    }

    /** The text as a pattern that means nothing else; its escape is {@code !}. */
    public static String literally(String folded) {
        return folded.replaceAll("[!%_]", "!$0");
    }

    /** Letters of Latin scripts that become one other letter. */
    static String[] pairs() {
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        IntStream.concat(IntStream.rangeClosed(0xC0, 0x24F), IntStream.rangeClosed(0x1E00, 0x1EFF))
                .filter(Character::isLetter)
                .forEach(letter -> {
                    String plain = of(Character.toString(letter));
                    if (plain.length() == 1 && plain.charAt(0) < 128) {
                        from.append((char) letter);
                        to.append(plain);
                    }
                });
        return new String[] {from.toString(), to.toString()};
    }
}
