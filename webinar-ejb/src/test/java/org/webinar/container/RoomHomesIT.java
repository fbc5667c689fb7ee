package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.OrphanSweep;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.meeting.RoomHome;
import org.webinar.meeting.RoomHomes;

/** A room is at one server, whoever opens it, and what it has been on before is kept. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class RoomHomesIT {
    private static final long MEETING = 990_001;
    private static final Duration HOURS = Duration.ofHours(5);

    @Inject
    private RoomHomes homes;

    @Inject
    private Webinars webinars;

    @Inject
    private Alterations alterations;

    @Inject
    private OrphanSweep sweep;

    @Inject
    private Visitors visitors;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private final String room = "9901-" + UUID.randomUUID();
    private Rows rows;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void open() {
        rows = new Rows(dataSource);
    }

    @AfterEach
    void forget() throws SQLException {
        rows.run("delete from webinar_bbb_room where meeting_id = " + MEETING);
    }

    @Test
    void a_room_moves_from_where_it_was_and_leaves_its_recordings_there() {
        assertThat(homes.of(room)).isEmpty();
        assertThat(homes.move(MEETING, room, null, "it-a")).isTrue();
        assertThat(homes.move(MEETING, room, "it-a", "it-a")).isTrue();
        assertThat(homes.move(MEETING, room, "it-a", "it-b")).isTrue();
        assertThat(homes.move(MEETING, room, "it-a", "it-c"))
                .as("it is not there any more")
                .isFalse();
        assertThat(homes.of(room)).map(RoomHome.Place::server).contains("it-b");
        assertThat(homes.everOf(room)).containsExactly("it-a", "it-b");
        assertThat(homes.move(MEETING, room, "it-b", "it-a")).isTrue();
        assertThat(homes.of(room)).map(RoomHome.Place::server).contains("it-a");
        assertThat(homes.everOf(room)).containsExactly("it-a", "it-b");
    }

    /** Two presenters press at once, at two servers of ours, which have chosen differently. */
    @Test
    void six_that_open_it_at_once_find_it_at_one_place() throws Exception {
        List<Future<Boolean>> moves = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String server = "it-" + i;
            moves.add(executor.submit(() -> moved(server)));
        }
        int moved = 0;
        for (Future<Boolean> move : moves) {
            moved += move.get() ? 1 : 0;
        }
        assertThat(moved).isEqualTo(1);
        assertThat(homes.everOf(room)).hasSize(1);
        assertThat(rows.value("select count(*) from webinar_bbb_room where current_room = '" + room + "'"))
                .isEqualTo("1");
    }

    private boolean moved(String server) {
        try {
            return homes.move(MEETING, room, null, server);
        } catch (EJBException quicker) {
            return false;
        }
    }

    @Test
    void who_has_few_rooms_and_whose_rooms_are_out_of_sight_is_known() throws SQLException {
        homes.move(MEETING, room, null, "it-a");
        homes.move(MEETING, room + "-2", null, "it-a");
        homes.move(MEETING, room + "-3", null, "it-b");
        rows.run("update webinar_bbb_room set since = '2020-01-01 00:00:00' where room_name = '" + room + "-2'");
        assertThat(homes.opened(HOURS))
                .extracting(RoomHome.Place::server)
                .filteredOn(server -> server.startsWith("it-"))
                .containsExactly("it-b", "it-a");
        assertThat(homes.elsewhere(List.of("it-a"))).contains(room + "-3").doesNotContain(room, room + "-2");
        assertThat(homes.elsewhere(List.of("it-b"))).contains(room).doesNotContain(room + "-2", room + "-3");
    }

    @Test
    void an_opening_that_fails_is_taken_back() {
        homes.move(MEETING, room, null, "it-a");
        RoomHome.Place before = homes.of(room).orElseThrow();
        homes.move(MEETING, room, "it-a", "it-b");
        homes.goBack(room, "it-c", before, false);
        assertThat(homes.of(room))
                .as("somebody else has moved it")
                .map(RoomHome.Place::server)
                .contains("it-b");
        homes.goBack(room, "it-b", before, false);
        assertIsAsIn(before);
        assertThat(homes.everOf(room)).containsExactly("it-a");
        homes.move(MEETING, room, "it-a", "it-a");
        homes.goBack(room, "it-a", before, true);
        assertIsAsIn(before);
        homes.move(MEETING, room, "it-a", "it-b");
        homes.goBack(room, "it-b", null, true);
        assertThat(homes.of(room)).isEmpty();
        assertThat(homes.everOf(room)).containsExactly("it-a", "it-b");
    }

    /** Databases round what is behind the point. */
    private void assertIsAsIn(RoomHome.Place before) {
        RoomHome.Place place = homes.of(room).orElseThrow();
        assertThat(place.server()).isEqualTo(before.server());
        assertThat(place.since()).isCloseTo(before.since(), within(1, ChronoUnit.MILLIS));
    }

    @Test
    void the_rows_of_trials_go_after_a_day_and_those_of_a_meeting_a_day_after_it() throws SQLException {
        homes.move(0, "trial-" + room, null, "it-a");
        rows.run("update webinar_bbb_room set since = '2020-01-01 00:00:00' where room_name = 'trial-" + room + "'");
        homes.move(0, "trial-2-" + room, null, "it-a");
        assertThat(homes.of("trial-" + room)).isEmpty();
        assertThat(homes.of("trial-2-" + room)).isPresent();
        rows.run("delete from webinar_bbb_room where room_name = 'trial-2-" + room + "'");
        Visitor alice = visitors.named("alice").orElseThrow();
        long meeting = webinars.plan(new Plan("Salle " + room, Days.fresh(), Duration.ofHours(1), true), alice);
        homes.move(meeting, room, null, "it-a");
        assertThat(homes.siteOf(meeting)).isPresent();
        assertThat(homes.siteOf(0)).isEmpty();
        alterations.delete(meeting, alice);
        sweep.round();
        assertThat(homes.of(room)).as("its room is closed there").isPresent();
        rows.run("update webinar_bbb_room set since = '2020-01-01 00:00:00' where meeting_id = " + meeting);
        sweep.round();
        assertThat(homes.everOf(room)).isEmpty();
    }
}
