package org.webinar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.Inside;
import org.webinar.database.PodKind;
import org.webinar.database.Servers;
import org.webinar.database.TestDatabase;
import org.webinar.gateway.Health;
import org.webinar.livestream.LiveState;

/** The numbers that watchers are shown, on all databases. */
class FiguresIT {
    @ParameterizedTest
    @EnumSource(PodKind.class)
    void counted_beside_pod(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        play(pod);
    }

    @Test
    void counted_on_the_embedded_database() throws SQLException {
        TestDatabase ours = Servers.inMemory();
        assertThat(ours.open("create")).isEmpty();
        play(ours);
    }

    private static void play(TestDatabase rows) throws SQLException {
        try (EntityManagerFactory entities = rows.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            var inside = new Inside(database);
            Figures figures = inside.give(new Figures());
            Map<Meter, Double> before = inside.transaction(figures::now);
            double gateways = Double.parseDouble(
                    rows.rows("SELECT count(*) FROM meeting_livegateway").get(0).get(0));
            assertThat(before)
                    .containsEntry(Meter.gateways(Health.UNKNOWN), gateways)
                    .containsEntry(Meter.gateways(Health.OFFLINE), 0.0)
                    .containsEntry(Meter.lives(LiveState.ON_AIR), 0.0)
                    .containsEntry(Meter.VIEWERS, 0.0)
                    .containsEntry(Meter.CHAT_WAITING, 0.0)
                    .containsEntry(Meter.CHAT_OLDEST, 0.0)
                    .containsEntry(Meter.MAILS_WAITING, 0.0)
                    .containsEntry(Meter.GATEWAYS_PROMISED, 0.0)
                    .doesNotContainKey(Meter.lives(LiveState.ENDED));

            rows.execute("INSERT INTO webinar_presence (event_id, server, viewers, counted_at)"
                    + " VALUES (1, 'one', 3, CURRENT_TIMESTAMP), (1, 'two', 4, CURRENT_TIMESTAMP),"
                    + " (1, 'dead', 5, '2026-01-01 10:00:00')");
            assertThat(inside.transaction(figures::now)).containsEntry(Meter.VIEWERS, 7.0);
        }
    }
}
