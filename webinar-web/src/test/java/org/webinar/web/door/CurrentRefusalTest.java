package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.Refusal;
import org.webinar.chat.NoSuchAccount;
import org.webinar.identity.Visitor;
import org.webinar.limits.Senders;
import org.webinar.livestream.NoSuchEvent;

/** That somebody was refused something is written down, at no cost of the answer, and of strangers at little. */
class CurrentRefusalTest {
    private static final Visitor ALICE = new Visitor(7, "alice", "Alice", false, false, Set.of(), Set.of(), Set.of());

    private static final Refusal NOT_ALLOWED = new NoSuchAccount("nobody");
    private static final Refusal NOT_THERE = new NoSuchEvent("7");

    private final List<String> written = new ArrayList<>();
    private int questions;
    private boolean known;
    private boolean databaseAway;
    private boolean logBroken;

    private final CurrentVisitor door = new CurrentVisitor() {
        @Override
        boolean mayBeSomebody() {
            return known;
        }

        @Override
        public Optional<Visitor> find() {
            questions++;
            if (databaseAway) {
                throw new IllegalStateException("away");
            }
            return Optional.of(ALICE).filter(alice -> known);
        }
    };
    private final RefusalLog log = new RefusalLog(new Callers(new Senders()), new Counted()) {
        @Override
        void refused(HttpServletRequest request, Optional<Visitor> visitor, Class<? extends Refusal> why, int status) {
            if (logBroken) {
                throw new IllegalStateException("full");
            }
            written.add(visitor.map(Visitor::username).orElse("a stranger") + " " + status);
        }

        @Override
        void wrongToken(HttpServletRequest request) {
            throw new IllegalStateException("full");
        }
    };
    private final CurrentRefusal refusal = new CurrentRefusal(new Browser().asks("/live/event.xhtml"), door, log);

    @Test
    void nobody_is_asked_who_a_stranger_is_that_does_not_find_something() {
        refusal.note(NOT_THERE, 404);
        assertThat(questions).isZero();
        assertThat(written).isEmpty();
        refusal.note(NOT_ALLOWED, 403);
        assertThat(written).containsExactly("a stranger 403");
        known = true;
        refusal.note(NOT_THERE, 404);
        assertThat(written).containsExactly("a stranger 403", "alice 404");
    }

    @Test
    void writing_keeps_no_answer_back() {
        databaseAway = true;
        refusal.note(NOT_ALLOWED, 403);
        assertThat(written).containsExactly("a stranger 403");
        logBroken = true;
        refusal.note(NOT_ALLOWED, 403);
        refusal.note(Optional.of(ALICE), NOT_ALLOWED.getClass(), 403);
        refusal.wrongToken();
        assertThat(written).hasSize(1);
    }
}
