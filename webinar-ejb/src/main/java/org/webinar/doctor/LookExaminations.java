package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.webinar.theme.Flaw;
import org.webinar.theme.Theme;

/** Whether pages look as the administrator wants them. */
@ApplicationScoped
class LookExaminations implements Examinations {
    private static final Patient LOOK = Patient.of(Topic.SETTINGS, "");

    private final Theme theme;

    LookExaminations() {
        this(null);
    }

    @Inject
    LookExaminations(Theme theme) {
        this.theme = theme;
    }

    @Override
    public List<Examination> of(Kind kind) {
        return List.of(new Examination(LOOK, Question.LOOK, this::look));
    }

    private List<Check> look() {
        List<Check> flaws = flaws();
        return flaws.isEmpty() ? List.of(LOOK.found(Question.LOOK, Finding.LOOK_FITS)) : flaws;
    }

    /** What does not go. */
    List<Check> flaws() {
        return theme.look().flaws().stream().map(LookExaminations::check).toList();
    }

    private static Check check(Flaw flaw) {
        return LOOK.found(
                Question.LOOK,
                Finding.valueOf("LOOK_" + flaw.kind()),
                flaw.arguments().toArray());
    }
}
