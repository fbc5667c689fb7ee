package org.webinar.web.texts;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The languages that the product speaks. */
public enum Tongue {
    EN,
    FR;

    /** The first of the wanted languages that we speak; English when there is none. */
    public static Tongue among(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .flatMap(language -> List.of(values()).stream()
                        .filter(tongue -> tongue.code().equals(language)))
                .findFirst()
                .orElse(EN);
    }

    /** The one with this code; English when there is none. */
    public static Tongue of(String code) {
        return among(List.of(Locale.forLanguageTag(code)));
    }

    /** The languages that a request wants, in order. */
    public static Tongue of(jakarta.servlet.http.HttpServletRequest request) {
        return among(Collections.list(request.getLocales()));
    }

    /** Two letters (ISO 639-1). */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }
}
