package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.DateFate;
import org.webinar.livestream.DateFate.End;
import org.webinar.livestream.EventPages;
import org.webinar.livestream.EventPlan;
import org.webinar.livestream.KindOfOneDate;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.OtherDatesMeanwhile;
import org.webinar.livestream.SeriesDesk;
import org.webinar.livestream.SeriesEdits;
import org.webinar.livestream.SeriesReach;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.rights.NotYourMeeting;

/** Dates of a series that are changed together, as they were shown. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class SeriesEditsIT {
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
    private EventPages pages;

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
    void a_date_knows_its_place_and_how_many_others_there_are() {
        assertThat(edits.spot(dates.get(1), alice)).hasValueSatisfying(spot -> {
            assertThat(spot.place()).isEqualTo(2);
            assertThat(spot.dates()).isEqualTo(3);
            assertThat(spot.following()).isEqualTo(1);
            assertThat(spot.coming()).isEqualTo(2);
        });
        assertThat(edits.spot(webinars.plan(new Plan("Seul", Days.fresh(), HOUR, true), alice), alice))
                .isEmpty();
    }

    @Test
    void a_look_says_what_would_become_of_each_and_changes_nothing() throws SQLException {
        Map<String, List<String>> before = rows.ofPod();
        List<DateFate> fates = hand.look(0, SeriesReach.COMING, "Droit", Duration.ofMinutes(30));
        assertThat(fates).extracting(DateFate::meetingId).containsExactly(dates.get(1), dates.get(2));
        assertThat(fates).extracting(DateFate::end).containsOnly(End.CHANGES);
        assertThat(fates).allSatisfy(fate -> assertThat(fate.after())
                .isEqualTo(fate.before().plus(Duration.ofMinutes(30))));
        assertThat(rows.ofPod()).isEqualTo(before);
    }

    @Test
    void this_and_the_following_change_together_with_their_events_and_gateways() throws SQLException {
        Instant first = hand.start(0);
        Instant last = hand.start(2);
        hand.save(1, SeriesReach.FOLLOWING, "Droit", HOUR);
        assertThat(hand.names()).containsExactly("Suite", "Droit", "Droit");
        assertThat(hand.start(0)).isEqualTo(first);
        assertThat(hand.start(2)).isEqualTo(last.plus(HOUR));
        for (long id : dates) {
            assertThat(rows.number("select count(*) from meeting m join meeting_livestream l on l.meeting_id = m.id"
                            + " join live_event e on e.id = l.event_id and e.title = m.name and e.start_date = m.start_at"
                            + " join webinar_gateway_reservation r on r.standing_meeting_id = m.id"
                            + " and r.slot_start = m.start_at where m.id = " + id))
                    .isEqualTo(1);
        }
    }

    @Test
    void what_was_changed_at_one_date_alone_stays_unless_it_is_changed_here() throws SQLException {
        alterations.edit(dates.get(2), new Plan("Salle B", hand.start(2), HOUR, false), hand.planned(2), alice);
        hand.save(0, SeriesReach.COMING, "Suite", Duration.ofMinutes(15));
        assertThat(hand.names()).containsExactly("Suite", "Suite", "Salle B");
        assertThat(hand.planned(2).chat()).isFalse();
        hand.save(0, SeriesReach.COMING, "Droit", Duration.ZERO);
        assertThat(hand.names()).containsOnly("Droit");
        assertThat(hand.planned(2).chat()).isFalse();
    }

    @Test
    void what_is_on_air_and_what_would_be_over_is_left_alone() throws SQLException {
        Lives.begin(rows, dates.get(1));
        try {
            Duration years = Duration.ofDays(365L * 9);
            Instant later = hand.start(2).plus(Duration.ofDays(500));
            rows.run("update meeting set recurring_until = date '"
                    + later.toString().substring(0, 10) + "', start_at = " + timestamp(later) + " where id = "
                    + dates.get(2));
            assertThat(hand.look(0, SeriesReach.COMING, "Suite", years))
                    .extracting(DateFate::end)
                    .containsExactly(End.RUNS, End.FAR);
            assertThat(hand.save(0, SeriesReach.COMING, "Droit", Duration.ZERO))
                    .extracting(DateFate::end)
                    .containsExactly(End.RUNS, End.CHANGES);
            assertThat(hand.names()).containsExactly("Droit", "Suite", "Droit");
        } finally {
            Lives.endAll(rows);
        }
    }

    @Test
    void what_has_changed_since_it_was_shown_is_shown_again_and_nothing_is_saved() throws SQLException {
        List<DateFate> shown = hand.look(0, SeriesReach.COMING, "Droit", Duration.ZERO);
        alterations.edit(dates.get(2), new Plan("Autre", hand.start(2), HOUR, true), hand.planned(2), alice);
        Planned read = hand.planned(0);
        Plan wish = new Plan("Droit", read.start(), HOUR, true);
        assertThatThrownBy(() -> edits.edit(dates.get(0), SeriesReach.COMING, wish, read, shown, alice))
                .isInstanceOf(OtherDatesMeanwhile.class);
        assertThat(hand.names()).containsExactly("Suite", "Suite", "Autre");
    }

    @Test
    void nobody_else_may_and_an_audience_is_one_dates_matter() {
        Visitor carol = visitors.named("carol").orElseThrow();
        Planned read = hand.planned(0);
        Plan wish = new Plan("Droit", read.start(), HOUR, true);
        assertThatThrownBy(() -> edits.look(dates.get(0), SeriesReach.COMING, wish, read, carol))
                .isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> edits.spot(dates.get(0), carol)).isInstanceOf(NotYourMeeting.class);
        Plan plain = new Plan("Droit", read.start(), HOUR, false, false, null);
        assertThatThrownBy(() -> edits.look(dates.get(0), SeriesReach.COMING, plain, read, alice))
                .isInstanceOf(KindOfOneDate.class);
    }

    @Test
    void a_description_goes_to_the_pages_of_the_other_dates_and_what_was_not_touched_stays() throws SQLException {
        rows.run("update live_event set is_draft = true where id = " + event(2));
        assertThat(pages.otherDates(event(0), alice)).containsExactly(hand.start(1), hand.start(2));
        EventPlan read = pages.sheet(event(0), alice).plan();
        EventPlan wish = new EventPlan("<p>Droit</p>", read.audience(), read.groups(), "", false, read.frames());
        pages.editComing(event(0), wish, read, alice);
        for (int date = 0; date < 3; date++) {
            EventPlan now = pages.sheet(event(date), alice).plan();
            assertThat(now.description()).isEqualTo("<p>Droit</p>");
            assertThat(now.draft()).isEqualTo(date == 2);
        }
        Visitor carol = visitors.named("carol").orElseThrow();
        assertThatThrownBy(() -> pages.editComing(event(0), wish, read, carol)).isInstanceOf(NoSuchEvent.class);
    }

    private long event(int date) throws SQLException {
        return rows.number("select event_id from meeting_livestream where meeting_id = " + dates.get(date));
    }

    private static String timestamp(Instant moment) {
        return "timestamp '"
                + moment.truncatedTo(ChronoUnit.SECONDS)
                        .toString()
                        .replace('T', ' ')
                        .replace("Z", "") + "'";
    }
}
