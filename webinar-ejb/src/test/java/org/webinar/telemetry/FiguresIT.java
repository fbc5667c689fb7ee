package org.webinar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.chat.Standing;
import org.webinar.database.Inside;
import org.webinar.database.PodKind;
import org.webinar.database.Servers;
import org.webinar.database.TestDatabase;
import org.webinar.gateway.Health;
import org.webinar.livestream.LiveState;
import org.webinar.telemetry.Meter.GatewayUse;

/** The numbers that watchers are shown, on all databases. */
class FiguresIT {
    private static final List<String> DELIVERIES = List.of("NONE", "PENDING", "SENDING", "SENT", "FAILED");

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
                    .containsEntry(Meter.gateways(GatewayUse.FREE), gateways)
                    .containsEntry(Meter.gateways(GatewayUse.IN_USE), 0.0)
                    .doesNotContainKey(Meter.lives(LiveState.ENDED));

            rows.execute("INSERT INTO webinar_presence (event_id, server, viewers, counted_at)"
                    + " VALUES (1, 'one', 3, CURRENT_TIMESTAMP), (1, 'two', 4, CURRENT_TIMESTAMP),"
                    + " (1, 'dead', 5, '2026-01-01 10:00:00')");
            assertThat(inside.transaction(figures::now)).containsEntry(Meter.VIEWERS, 7.0);
            messages(rows, inside, figures);
            letters(rows, inside, figures);
            promises(rows, inside, figures);
            uses(rows, inside, figures);
        }
    }

    /** One of each: what waits for the room is published and underway, and nothing else is. */
    private static void messages(TestDatabase rows, Inside inside, Figures figures) throws SQLException {
        int key = 0;
        for (Standing standing : Standing.values()) {
            for (String delivery : DELIVERIES) {
                rows.execute("INSERT INTO webinar_chat_message (event_id, session_id, origin, origin_key, author_name,"
                        + " by_presenter, text, posted_at, delivery, delivery_tries, deliver_after, standing)"
                        + " VALUES (1, 1, 'PAGE', 'figures-" + key++ + "', 'A', false, 'T', '2026-01-01 10:00:00', '"
                        + delivery + "', 0, '2026-01-01 10:00:00', '" + standing
                        + "')");
            }
        }
        Map<Meter, Double> figured = inside.transaction(figures::now);
        assertThat(figured).containsEntry(Meter.CHAT_WAITING, 2.0);
        assertThat(figured.get(Meter.CHAT_OLDEST)).isPositive();
        rows.execute("DELETE FROM webinar_chat_message WHERE standing = 'PUBLISHED'");
        assertThat(inside.transaction(figures::now))
                .containsEntry(Meter.CHAT_WAITING, 0.0)
                .containsEntry(Meter.CHAT_OLDEST, 0.0);
    }

    /** Sent, refused, withdrawn, and one that is tried again. */
    private static void letters(TestDatabase rows, Inside inside, Figures figures) throws SQLException {
        for (String ended : new String[] {"sent_at", "refused_at", "withdrawn_at", "try_at"}) {
            rows.execute("INSERT INTO webinar_letter (kind, recipients, subject, body, made_at, " + ended
                    + ") VALUES ('digest', 'a@example.org', 'S', 'B', '2026-01-01 10:00:00', '2026-01-01 10:00:00')");
        }
        assertThat(inside.transaction(figures::now)).containsEntry(Meter.MAILS_WAITING, 1.0);
    }

    private static void promise(TestDatabase rows, String from, String until, String released) throws SQLException {
        rows.execute(
                "INSERT INTO webinar_gateway_reservation (gateway_id, meeting_id, slot_start, slot_end, released_at,"
                        + " channel_gateway_id, taken_from, taken_until) VALUES (1, 1, '" + from + "', '" + until
                        + "', " + released
                        + ", 1, '" + from + "', '" + until + "')");
    }

    /** Now, given back, over and to come. */
    private static void promises(TestDatabase rows, Inside inside, Figures figures) throws SQLException {
        promise(rows, "2026-01-01 10:00:00", "2099-01-01 10:00:00", "NULL");
        promise(rows, "2026-01-01 10:00:00", "2099-01-01 10:00:00", "CURRENT_TIMESTAMP");
        promise(rows, "2026-01-01 10:00:00", "2026-01-01 11:00:00", "NULL");
        promise(rows, "2099-01-01 10:00:00", "2099-01-01 11:00:00", "NULL");
        assertThat(inside.transaction(figures::now)).containsEntry(Meter.GATEWAYS_PROMISED, 1.0);
    }

    /** The gateway that is promised now works, then does not confirm its stop, then is away; where there is one. */
    private static void uses(TestDatabase rows, Inside inside, Figures figures) throws SQLException {
        double one = Double.parseDouble(rows.rows("SELECT count(*) FROM meeting_livegateway WHERE id = 1")
                .get(0)
                .get(0));
        only(one, GatewayUse.PROMISED, inside.transaction(figures::now));
        rows.execute(
                "UPDATE webinar_gateway_reservation SET working_since = CURRENT_TIMESTAMP"
                        + " WHERE released_at IS NULL AND taken_until > '2098-01-01 10:00:00' AND taken_from < CURRENT_TIMESTAMP");
        only(one, GatewayUse.IN_USE, inside.transaction(figures::now));
        rows.execute("UPDATE webinar_gateway_reservation SET working_since = NULL");
        rows.execute("INSERT INTO webinar_gateway_quarantine (gateway_id, channel_gateway_id, channel_slot, session_id,"
                + " meeting_id, since) VALUES (1, 1, 1, 1, 1, CURRENT_TIMESTAMP)");
        only(one, GatewayUse.IN_USE, inside.transaction(figures::now));
        rows.execute("DELETE FROM webinar_gateway_quarantine");
        rows.execute("DELETE FROM webinar_gateway WHERE gateway_id = 1");
        rows.execute("INSERT INTO webinar_gateway (gateway_id, health) VALUES (1, 'OFFLINE')");
        only(one, GatewayUse.UNWELL, inside.transaction(figures::now));
    }

    private static void only(double one, GatewayUse expected, Map<Meter, Double> figured) {
        for (GatewayUse use : GatewayUse.values()) {
            if (use != GatewayUse.FREE) {
                assertThat(figured).containsEntry(Meter.gateways(use), use == expected ? one : 0.0);
            }
        }
    }
}
