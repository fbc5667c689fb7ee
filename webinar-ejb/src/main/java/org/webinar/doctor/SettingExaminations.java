package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.settings.Catalogue;
import org.webinar.settings.LetterCatalogue;
import org.webinar.settings.SettingMissing;
import org.webinar.settings.Settings;

/** What the administrator has set: whether it is there, makes sense, and keeps secrets. */
@ApplicationScoped
class SettingExaminations implements Examinations {
    private static final Patient ALL = Patient.of(Topic.SETTINGS, "");

    /** Pod's own proposal and the ones of every how-to. */
    private static final Set<String> OF_EVERYBODY =
            Set.of("a_changer", "changeme", "change_me", "change-me", "secret", "secret_key", "password", "test");

    private static final int SHORTEST_KEY = 32;
    private static final int FEWEST_LETTERS = 10;

    private final Settings settings;

    SettingExaminations() {
        this(null);
    }

    @Inject
    SettingExaminations(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Examination> of(Kind kind) {
        return List.of(
                new Examination(ALL, Question.VALUES, this::values),
                Examination.of(ALL, Question.SECRET_KEY, this::secretKey));
    }

    private List<Check> values() {
        List<Check> problems = settings.problems().stream()
                .map(problem -> ALL.found(
                        Question.VALUES,
                        problem instanceof SettingMissing ? Finding.SETTING_MISSING : Finding.SETTING_UNREADABLE,
                        problem.arguments().get(0)))
                .collect(Collectors.toList());
        if (settings.orFallback(LetterCatalogue.EMAIL_USE_TLS) && settings.orFallback(LetterCatalogue.EMAIL_USE_SSL)) {
            problems.add(ALL.found(Question.VALUES, Finding.MAIL_TLS_TWICE));
        }
        return problems.isEmpty() ? List.of(ALL.found(Question.VALUES, Finding.SETTINGS_FIT)) : problems;
    }

    private Check secretKey() {
        String key = settings.get(Catalogue.SECRET_KEY);
        if (OF_EVERYBODY.contains(key.strip().toLowerCase(Locale.ROOT)) || key.startsWith("django-insecure-")) {
            return ALL.found(Question.SECRET_KEY, Finding.SECRET_KEY_OF_EVERYBODY);
        }
        boolean strong = key.length() >= SHORTEST_KEY && key.chars().distinct().count() >= FEWEST_LETTERS;
        return ALL.found(Question.SECRET_KEY, strong ? Finding.SECRET_KEY_STRONG : Finding.SECRET_KEY_WEAK);
    }
}
