package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.PodKind;
import org.webinar.database.TestDatabase;
import org.webinar.meeting.Meeting;

/** Two programs write the same row: what Django has changed meanwhile, we do not change back. */
class LeastUpdateIT {

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void only_what_has_changed_is_written(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        try (EntityManagerFactory entities = pod.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            database.getTransaction().begin();
            Livestream livestream = database.find(Livestream.class, 1L);
            Event event = database.find(Event.class, 1L);
            pod.execute("UPDATE meeting_livestream SET live_gateway_id = 3 WHERE id = 1");
            pod.execute("UPDATE live_event SET max_viewers = 77, is_draft = true WHERE id = 1");
            livestream.follow(LiveState.FAILED.podStatus());
            event.takeSlugFromNumber();
            database.getTransaction().commit();
        }
        assertThat(pod.rows("SELECT status, live_gateway_id FROM meeting_livestream WHERE id = 1"))
                .containsExactly(List.of(String.valueOf(LiveState.FAILED.podStatus()), "3"));
        assertThat(pod.rows("SELECT max_viewers FROM live_event WHERE id = 1 AND is_draft = true"))
                .containsExactly(List.of("77"));
    }

    /**
     * Pod's defect D2: the one who watches a live wrote all columns back each minute, and took away what the presenter had
     * changed meanwhile. At the end of ours a meeting's address is written, at most.
     */
    @ParameterizedTest
    @EnumSource(PodKind.class)
    void the_one_who_watches_changes_nothing_back(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        try (EntityManagerFactory entities = pod.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            database.getTransaction().begin();
            Meeting meeting = database.find(Meeting.class, 4L);
            Event event = database.find(Event.class, 1L);
            pod.execute("UPDATE meeting SET name = 'Renommé', enable_chat = false, meeting_id = '0004-renomme',"
                    + " max_participants = 7 WHERE id = 4");
            meeting.followName();
            event.followTitle();
            database.getTransaction().commit();
        }
        assertThat(pod.rows(
                        "SELECT name, meeting_id, max_participants FROM meeting WHERE id = 4 AND enable_chat = false"))
                .containsExactly(List.of("Renommé", "0004-renomme", "7"));
    }
}
