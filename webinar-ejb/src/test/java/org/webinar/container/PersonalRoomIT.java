package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Agenda;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.PersonalRooms;
import org.webinar.livestream.Preparations;
import org.webinar.livestream.Sought;
import org.webinar.livestream.WebinarView;
import org.webinar.rights.NotYourMeeting;
import org.webinar.rights.PersonalRoomStays;

/** A room of one's own: one for each person, however often it is asked for. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class PersonalRoomIT {
    private static final int CLICKS = 6;

    @Inject
    private PersonalRooms rooms;

    @Inject
    private Agenda agenda;

    @Inject
    private Alterations alterations;

    @Inject
    private Preparations preparations;

    @Inject
    private Visitors visitors;

    @Inject
    private AnySite anySite;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @Test
    void six_clicks_at_once_make_one_room_as_pod_makes_it() throws Exception {
        Rows rows = new Rows(dataSource);
        Visitor carol = visitors.named("carol").orElseThrow();
        forget(rows, carol);
        assertThat(rooms.isWanting(carol)).isTrue();
        assertThat(rows.number(
                        "select count(*) from meeting where is_personal = true and owner_id = " + carol.userId()))
                .isZero();

        List<Callable<Long>> clicks = Stream.generate(
                        () -> (Callable<Long>) () -> anySite.whileAsking(() -> rooms.make("Salle de Carol", carol)))
                .limit(CLICKS)
                .toList();
        Set<Long> made = new HashSet<>();
        for (Future<Long> click : executor.invokeAll(clicks)) {
            made.add(click.get());
        }

        assertThat(made).hasSize(1);
        long id = made.iterator().next();
        assertThat(rooms.isWanting(carol)).isFalse();
        assertThat(rows.one("select * from meeting where is_personal = true and owner_id = " + carol.userId()))
                .containsEntry("meeting_id", "%04d-salle-de-carol".formatted(id))
                .containsEntry("nb_occurrences", "1")
                .containsEntry("recurrence", null);
        assertThat(rows.value("select moderator_password from meeting where id = " + id))
                .matches("[a-z]{16}")
                .isNotEqualTo(rows.value("select attendee_password from meeting where id = " + id));
        assertThat(agenda.of(new Sought("", Sought.Show.ACTIVE, 0), carol).meetings())
                .filteredOn(WebinarView::personal)
                .extracting(WebinarView::id)
                .containsExactly(id);

        Visitor root = new Visitor(4_711, "root", "Root", true, true, Set.of());
        assertThatThrownBy(() -> alterations.planned(id, root)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> alterations.delete(id, carol)).isInstanceOf(PersonalRoomStays.class);
        assertThat(preparations.sheet(id, carol)).satisfies(sheet -> {
            assertThat(sheet.personal()).isTrue();
            assertThat(sheet.choosing()).isFalse();
        });

        rows.run("delete from meeting where id = " + id);
        assertThat(rooms.make("Again", carol)).isNotEqualTo(id);
        forget(rows, carol);
    }

    private static void forget(Rows rows, Visitor owner) throws SQLException {
        rows.run("delete from meeting where is_personal = true and owner_id = " + owner.userId());
        rows.run("delete from webinar_personal_room where owner_at_site like '" + owner.userId() + "@%'");
    }
}
