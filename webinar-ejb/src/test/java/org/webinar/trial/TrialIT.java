package org.webinar.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.PodKind;
import org.webinar.database.TestDatabase;
import org.webinar.identity.Visitor;
import org.webinar.spi.gateway.Text;

/** Trials in the databases beside Pod. */
class TrialIT {
    private static final Instant NOON = Instant.parse("2026-02-10T12:00:00Z");
    private static final Visitor ANNE = new Visitor(1, "anne", "Anne Delacroix", true, true, Set.of());

    private static Trial trial(String token) {
        return new Trial(1, ANNE, token, "server-1", NOON);
    }

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void a_report_comes_back_and_a_gateway_has_one_trial_at_a_time(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        try (EntityManagerFactory entities = pod.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            database.getTransaction().begin();
            Trial fresh = trial("token-number-one");
            database.persist(fresh);
            database.flush();
            StepReport look = new StepReport(fresh.id(), Step.LOOK, NOON);
            look.end(StepReport.Outcome.FAILED, Finding.FULL, new Text("x".repeat(400), "é"), NOON.plusSeconds(3));
            database.persist(look);
            fresh.measures().startAsked(null, NOON.plusSeconds(1));
            fresh.measures()
                    .take(
                            new Reading(7, Duration.ofSeconds(2), Duration.ofMillis(1500), NOON.plusSeconds(4)),
                            NOON.plusSeconds(6));
            database.getTransaction().commit();

            database.getTransaction().begin();
            database.persist(trial("token-number-two"));
            assertThatThrownBy(database::flush).isInstanceOf(PersistenceException.class);
            database.getTransaction().rollback();
            database.clear();

            database.getTransaction().begin();
            Trial stored = database.find(Trial.class, fresh.id());
            stored.judge(Verdict.FAILED);
            stored.judge(Verdict.INTERRUPTED);
            stored.become(TrialState.OVER, NOON.plusSeconds(9));
            database.persist(trial("token-number-two"));
            database.getTransaction().commit();
            database.clear();

            TrialView view = TrialView.of(
                    database.find(Trial.class, fresh.id()),
                    database.createQuery("select s from StepReport s", StepReport.class)
                            .getResultList());
            assertThat(view.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(view.toPicture()).isEqualTo(Duration.ofSeconds(5));
            assertThat(view.behind()).isEqualTo(Duration.ofSeconds(2));
            assertThat(view.atTheViewer()).isEqualTo(Duration.ofMillis(6500));
            assertThat(view.steps().get(0).took()).isEqualTo(Duration.ofSeconds(3));
            assertThat(view.steps().get(0).words(java.util.Locale.FRENCH)).isEqualTo("é");
            assertThat(view.steps().get(0).detail()).hasSizeLessThanOrEqualTo(300);
        }
    }
}
