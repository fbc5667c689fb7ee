package org.webinar.web.texts;

import java.util.List;
import java.util.Locale;

/** The languages that the product speaks. */
public enum Tongue {
    EN,
    FR;

    /** The first of the wanted languages that we speak; the other one when there is none. */
    public static Tongue among(List<Locale> wanted, Tongue other) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .flatMap(language -> List.of(values()).stream()
                        .filter(tongue -> tongue.code().equals(language)))
                .findFirst()
                .orElse(other);
    }

    /** The one with this code; English when there is none. */
    public static Tongue of(String code) {
        return among(List.of(Locale.forLanguageTag(code)), EN);
    }

    /** Two letters (ISO 639-1). */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }
}
