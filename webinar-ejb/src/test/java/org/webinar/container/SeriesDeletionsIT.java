package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
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
import org.webinar.livestream.DateFate;
import org.webinar.livestream.DateFate.End;
import org.webinar.livestream.OtherDatesMeanwhile;
import org.webinar.livestream.SeriesDeletions;
import org.webinar.livestream.SeriesDesk;
import org.webinar.livestream.SeriesReach;
import org.webinar.meeting.Plan;
import org.webinar.rights.NotYourMeeting;

/** Dates of a series that are deleted together, as they were shown. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class SeriesDeletionsIT {
    @Inject
    private SeriesDesk desk;

    @Inject
    private SeriesDeletions deletions;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private Map<String, List<String>> before;
    private List<Long> dates;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_three_dates() throws SQLException {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        before = rows.ofPod();
        dates = desk.plan(
                Stream.generate(Days::fresh)
                        .limit(3)
                        .map(start -> new Plan("À supprimer", start, Duration.ofHours(1), true))
                        .toList(),
                Set.of(),
                alice);
    }

    @Test
    void all_coming_dates_go_with_all_that_hung_on_them() throws SQLException {
        List<DateFate> shown = deletions.look(dates.get(1), SeriesReach.COMING, alice);
        assertThat(shown).extracting(DateFate::meetingId).containsExactly(dates.get(0), dates.get(2));
        deletions.delete(dates.get(1), SeriesReach.COMING, shown, alice);
        assertThat(rows.ofPod()).isEqualTo(before);
        String ids = dates.toString().replace('[', '(').replace(']', ')');
        assertThat(rows.number("select count(*) from webinar_series_place where meeting_id in " + ids))
                .isZero();
        assertThat(rows.number("select count(*) from webinar_gateway_reservation where standing_meeting_id in " + ids))
                .isZero();
        assertThat(rows.number("select count(*) from webinar_change where kind = 'WEBINAR' and thing_id in " + ids
                        + " and deed = 'DELETED'"))
                .isEqualTo(3);
    }

    @Test
    void this_and_the_following_leave_those_before_and_what_is_on_air() throws SQLException {
        Lives.begin(rows, dates.get(2));
        try {
            List<DateFate> shown = deletions.look(dates.get(1), SeriesReach.FOLLOWING, alice);
            assertThat(shown).extracting(DateFate::end).containsExactly(End.RUNS);
            assertThatThrownBy(() -> deletions.delete(dates.get(1), SeriesReach.FOLLOWING, List.of(), alice))
                    .isInstanceOf(OtherDatesMeanwhile.class);
            assertThat(left()).isEqualTo(3);
            deletions.delete(dates.get(1), SeriesReach.FOLLOWING, shown, alice);
            assertThat(left()).isEqualTo(2);
        } finally {
            Lives.endAll(rows);
        }
    }

    @Test
    void nobody_else_may() {
        Visitor carol = visitors.named("carol").orElseThrow();
        assertThatThrownBy(() -> deletions.spot(dates.get(0), carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> deletions.look(dates.get(0), SeriesReach.COMING, carol))
                .isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> deletions.delete(dates.get(0), SeriesReach.COMING, List.of(), carol))
                .isInstanceOf(NotYourMeeting.class);
    }

    private long left() throws SQLException {
        return rows.number("select count(*) from meeting where id in (" + dates.get(0) + ", " + dates.get(1) + ", "
                + dates.get(2) + ")");
    }
}
