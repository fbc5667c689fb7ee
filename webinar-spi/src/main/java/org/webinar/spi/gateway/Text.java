package org.webinar.spi.gateway;

import java.util.Locale;

/**
 * A sentence of a driver in the product's two languages.
 *
 * @param english never null
 * @param french never null
 */
public record Text(String english, String french) {

    /** The same words in both languages: for names. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** The sentence in French for French people, in English for all others. */
    public String in(Locale language) {
        return language.getLanguage().equals("fr") ? french : english;
    }
}
