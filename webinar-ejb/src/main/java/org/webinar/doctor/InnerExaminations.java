package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.webinar.database.Database;
import org.webinar.letter.PostRounds;

/** What only the running product knows: whether its tables fit, and whether its mails leave. */
@ApplicationScoped
class InnerExaminations implements Examinations {
    private static final Patient TABLES = Patient.of(Topic.DATABASE, "");
    private static final Patient POST = Patient.of(Topic.MAIL, "");

    private final Database database;
    private final PostRounds post;

    InnerExaminations() {
        this(null, null);
    }

    @Inject
    InnerExaminations(Database database, PostRounds post) {
        this.database = database;
        this.post = post;
    }

    @Override
    public List<Examination> of(Kind kind) {
        return List.of(
                Examination.of(TABLES, Question.SCHEMA, this::schema),
                Examination.of(POST, Question.OUTBOX, this::outbox));
    }

    private Check schema() {
        List<String> differences = database.differences();
        return differences.isEmpty()
                ? TABLES.found(Question.SCHEMA, Finding.SCHEMA_FITS)
                : TABLES.found(Question.SCHEMA, Finding.SCHEMA_DIFFERS, differences.get(0));
    }

    private Check outbox() {
        long waiting = post.waiting();
        return post.lastFailure()
                .filter(failure -> waiting > 0)
                .map(failure -> POST.found(Question.OUTBOX, Finding.OUTBOX_STUCK, waiting, failure))
                .orElseGet(() -> POST.found(Question.OUTBOX, Finding.OUTBOX_MOVES, waiting));
    }
}
