package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.DateFate;
import org.webinar.livestream.DateFate.End;
import org.webinar.livestream.SeriesDesk;
import org.webinar.livestream.SeriesEdits;
import org.webinar.livestream.SeriesReach;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;

/** Dates of a series that change together: which gateways they have, and which have none. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class SeriesGatewaysIT {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Webinars webinars;

    @Inject
    private Alterations alterations;

    @Inject
    private SeriesDesk desk;

    @Inject
    private SeriesEdits edits;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private List<Long> dates;
    private SeriesHand hand;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_three_dates() {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        dates = desk.plan(
                Stream.generate(Days::fresh)
                        .limit(3)
                        .map(start -> new Plan("Suite", start, HOUR, true))
                        .toList(),
                Set.of(),
                alice);
        hand = new SeriesHand(edits, alterations, alice, dates);
    }

    @Test
    void dates_make_room_for_each_other_in_either_direction() throws SQLException {
        Instant first = Days.fresh();
        for (long taken = gateways(); taken > 1; taken--) {
            webinars.plan(new Plan("Occupé", first, HOUR.multipliedBy(5), true), alice);
        }
        dates = desk.plan(
                Stream.iterate(first, start -> start.plus(HOUR.multipliedBy(2)))
                        .limit(3)
                        .map(start -> new Plan("Serré", start, HOUR, true))
                        .toList(),
                Set.of(),
                alice);
        hand = new SeriesHand(edits, alterations, alice, dates);
        Duration two = HOUR.multipliedBy(2);
        assertThat(hand.look(0, SeriesReach.COMING, "Serré", two))
                .extracting(DateFate::end)
                .containsOnly(End.CHANGES);
        hand.save(0, SeriesReach.COMING, "Serré", two);
        hand.save(0, SeriesReach.COMING, "Serré", two.negated());
        assertThat(List.of(hand.start(0), hand.start(1))).containsExactly(first, first.plus(two));
    }

    @Test
    void a_date_for_which_nothing_is_free_keeps_its_time_its_page_and_its_gateway() throws SQLException {
        Instant full = hand.start(1).plus(HOUR.multipliedBy(5));
        fill(full);
        Instant stays = hand.start(1);
        long event = event(1);
        List<DateFate> fates = hand.save(0, SeriesReach.COMING, "Droit", HOUR.multipliedBy(5));
        assertThat(fates).extracting(DateFate::end).containsExactly(End.STAYS, End.CHANGES);
        assertThat(hand.start(1)).isEqualTo(stays);
        assertThat(event(1)).isEqualTo(event);
        assertThat(hand.names()).containsOnly("Droit");
    }

    @Test
    void without_a_gateway_for_this_date_nothing_changes_at_all() throws SQLException {
        fill(hand.start(0).plus(HOUR.multipliedBy(5)));
        Map<String, List<String>> before = rows.ofPod();
        assertThatThrownBy(() -> hand.look(0, SeriesReach.COMING, "Droit", HOUR.multipliedBy(5)))
                .isInstanceOfSatisfying(NoGatewayFree.class, refusal -> assertThat(refusal.nearest())
                        .isNotEmpty());
        assertThat(rows.ofPod()).isEqualTo(before);
    }

    @Test
    void what_waits_goes_on_waiting_or_is_served() throws SQLException {
        Instant full = Days.fresh();
        fill(full);
        Instant free = Days.fresh();
        dates = desk.plan(
                List.of(new Plan("Attente", full, HOUR, true), new Plan("Attente", free, HOUR, true)),
                Set.of(full),
                alice);
        hand = new SeriesHand(edits, alterations, alice, dates);
        assertThat(hand.look(1, SeriesReach.COMING, "Attente", Duration.ofMinutes(15)))
                .extracting(DateFate::end)
                .containsExactly(End.WAITS);
        assertThat(hand.save(1, SeriesReach.COMING, "Attente", HOUR.multipliedBy(5)))
                .extracting(DateFate::end)
                .containsExactly(End.CHANGES);
        assertThat(event(0)).isPositive();
    }

    private void fill(Instant full) throws SQLException {
        for (long taken = gateways(); taken > 0; taken--) {
            webinars.plan(new Plan("Occupé", full, HOUR, true), alice);
        }
    }

    private long gateways() throws SQLException {
        return rows.number("select count(*) from meeting_livegateway where site_id = 1");
    }

    private long event(int date) throws SQLException {
        return rows.number("select event_id from meeting_livestream where meeting_id = " + dates.get(date));
    }
}
