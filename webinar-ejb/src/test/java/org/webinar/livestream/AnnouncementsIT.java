package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.Inside;
import org.webinar.database.PodKind;
import org.webinar.database.TestDatabase;
import org.webinar.gateway.Channel;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.Promise;
import org.webinar.meeting.Meeting;
import org.webinar.settings.FixedSettings;

/** What the audience comes to, in the databases beside Pod. */
class AnnouncementsIT {

    @ParameterizedTest
    @EnumSource(
            value = PodKind.class,
            names = {"POSTGRESQL", "MARIADB"})
    void a_missing_event_type_is_told_and_nothing_is_written_defect_g8(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        List<List<String>> before = pod.rows("SELECT count(*) FROM live_event");
        try (EntityManagerFactory entities = pod.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            Inside inside = new Inside(database);
            Announcements announcements =
                    inside.give(new Announcements(FixedSettings.with("DEFAULT_EVENT_TYPE_ID", "4711")));
            assertThatThrownBy(() ->
                            inside.transaction(() -> announcements.announce(meeting(database), promise(database))))
                    .isInstanceOf(NoEventType.class);
        }
        assertThat(pod.rows("SELECT count(*) FROM live_event")).isEqualTo(before);
    }

    private static Meeting meeting(EntityManager database) {
        return database.createQuery("select m from Meeting m order by m.id", Meeting.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    private static Promise promise(EntityManager database) {
        Gateway gateway = database.createQuery("select g from Gateway g order by g.id", Gateway.class)
                .setMaxResults(1)
                .getSingleResult();
        return new Promise(
                gateway,
                new Channel(gateway.id(), 1, "rtmp://x", gateway.broadcaster().id(), "hls"));
    }
}
