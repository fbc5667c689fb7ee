package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.administration.EventDesk;
import org.webinar.administration.EventFilter;
import org.webinar.administration.EventFilter.Access;
import org.webinar.administration.EventFilter.Order;
import org.webinar.administration.EventFilter.When;
import org.webinar.administration.EventRow;
import org.webinar.administration.RecordingDesk;
import org.webinar.administration.RecordingFilter;
import org.webinar.administration.RecordingFilter.State;
import org.webinar.administration.SessionDesk;
import org.webinar.identity.Visitor;
import org.webinar.livestream.EventRemovals;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.SessionLogFilter;
import org.webinar.meeting.Plan;
import org.webinar.presence.Audiences;
import org.webinar.rights.OnlyForAdministrators;

/** Everybody's events, for staff of their site. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class SiteEventsIT extends SiteLists {
    @Inject
    private EventDesk events;

    @Inject
    private SessionDesk sessions;

    @Inject
    private RecordingDesk recordings;

    @Inject
    private EventRemovals removals;

    @Inject
    private Audiences audiences;

    private List<Long> found(String words, When when, Access access) {
        return events
                .find(new EventFilter(words, when, access, null, Order.LATEST), 0, staff("live.view_event"))
                .rows()
                .stream()
                .map(EventRow::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluation", "OEUVRES müller", "50 %_!", "elise"})
    void an_event_is_found_whatever_the_accents(String typed) {
        assertThat(found(typed + " " + mark, When.ALL, Access.ALL)).containsExactly(event);
    }

    @Test
    void an_event_is_found_by_what_it_is_shown_on_and_by_its_number() throws SQLException {
        long broadcaster = rows.number("select broadcaster_id from live_event where id = " + event);
        String name = rows.value("select name from live_broadcaster where id = " + broadcaster);
        String building = rows.value("select g.name from live_building g join live_broadcaster b"
                + " on b.building_id = g.id where b.id = " + broadcaster);
        assertThat(found(name + " " + mark, When.ALL, Access.ALL)).containsExactly(event);
        assertThat(found(building + " " + mark, When.ALL, Access.ALL)).containsExactly(event);
        assertThat(found(event + " " + mark, When.ALL, Access.ALL)).containsExactly(event);
        assertThat(found("%" + mark, When.ALL, Access.ALL)).isEmpty();
        assertThat(found("_" + mark, When.ALL, Access.ALL)).isEmpty();
        for (Order order : Order.values()) {
            assertThat(events.find(new EventFilter(mark, When.ALL, Access.ALL, broadcaster, order), 0, root)
                            .count())
                    .isEqualTo(1);
            assertThat(events.find(new EventFilter(mark, When.ALL, Access.ALL, broadcaster + 1000, order), 0, root)
                            .count())
                    .isZero();
        }
        assertThat(events.broadcasters(root))
                .anyMatch(one -> one.id() == broadcaster && one.building().equals(building));
    }

    @Test
    void events_are_narrowed_to_when_they_are_and_to_who_may_watch() throws SQLException {
        assertThat(found(mark, When.COMING, Access.OPEN)).containsExactly(event);
        assertThat(found(mark, When.NOW, Access.ALL)).isEmpty();
        assertThat(found(mark, When.PAST, Access.ALL)).isEmpty();
        Lives.begin(rows, id);
        assertThat(found(mark, When.NOW, Access.ALL)).containsExactly(event);
        assertThat(found(mark, When.COMING, Access.ALL)).isEmpty();
        rows.run("update live_event set is_draft = true where id = " + event);
        assertThat(found(mark, When.ALL, Access.OPEN)).isEmpty();
        assertThat(found(mark, When.ALL, Access.DRAFT)).containsExactly(event);
        assertThat(found(mark, When.ALL, Access.RESTRICTED)).isEmpty();
        rows.run("update live_event set is_draft = false, password = 'sésame' where id = " + event);
        assertThat(found(mark, When.ALL, Access.RESTRICTED)).containsExactly(event);
        rows.run("update live_event set password = '' where id = " + event);
        assertThat(found(mark, When.ALL, Access.RESTRICTED)).isEmpty();
        rows.run("insert into live_event_restrict_access_to_groups (event_id, accessgroup_id) values (" + event
                + ", 1)");
        assertThat(found(mark, When.ALL, Access.RESTRICTED)).containsExactly(event);
    }

    @Test
    void what_is_on_or_next_stands_first_and_then_the_latest_of_what_is_over() throws SQLException {
        long next = planned();
        long running = planned();
        long over = planned();
        try {
            move(running, "2018-01-01");
            move(over, "2019-01-01");
            Lives.begin(rows, running);
            assertThat(sorted(When.ALL)).containsExactly(running, id, next, over);
            assertThat(sorted(When.COMING)).containsExactly(id, next);
            assertThat(sorted(When.NOW)).containsExactly(running);
            Lives.endAll(rows);
            assertThat(sorted(When.ALL)).containsExactly(id, next, over, running);
            assertThat(sorted(When.PAST)).containsExactly(over, running);
        } finally {
            Lives.endAll(rows);
            List.of(next, running, over).forEach(meeting -> alterations.delete(meeting, root));
        }
    }

    private long planned() {
        return webinars.plan(new Plan("A later one " + mark, Days.fresh(), Duration.ofHours(1), true), alice);
    }

    private void move(long meeting, String day) throws SQLException {
        rows.run("update live_event set start_date = '" + day + " 10:00:00', end_date = '" + day + " 11:00:00'"
                + " where id = " + webinars.one(meeting, alice).eventId());
    }

    private List<Long> sorted(When when) {
        return events.find(new EventFilter(mark, when, Access.ALL, null, Order.NEXT), 0, root).rows().stream()
                .map(EventRow::meeting)
                .toList();
    }

    @Test
    void each_permission_opens_its_list_and_no_other() {
        EventFilter all = new EventFilter("", When.ALL, Access.ALL, null, Order.LATEST);
        SessionLogFilter whoever = new SessionLogFilter("", null, null);
        RecordingFilter any = new RecordingFilter("", State.ALL);
        Visitor lists = staff("live.view_event");
        assertThat(events.find(all, 0, lists).rows())
                .allMatch(row -> !row.may().edit() && !row.may().delete());
        assertThat(audiences.of(event, lists).minutes()).isEmpty();
        assertThatThrownBy(() -> sessions.find(whoever, 0, lists)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> recordings.find(any, 0, lists)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> removals.doomed(event, lists)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> removals.delete(event, staff("live.change_event")))
                .isInstanceOf(OnlyForAdministrators.class);
        Visitor others = staff("meeting.view_meetingsessionlog", "meeting.view_internalrecording");
        sessions.find(whoever, 0, others);
        recordings.find(any, 0, others);
        assertThatThrownBy(() -> events.find(all, 0, others)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> events.broadcasters(others)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> audiences.of(event, others)).isInstanceOf(NoSuchEvent.class);
        assertThat(events.find(all, 0, staff("live.change_event")).rows())
                .isNotEmpty()
                .allMatch(row -> row.may().edit() && !row.may().delete());
    }

    /** Whoever may delete events may not delete meetings by that. */
    @Test
    void deleting_an_event_ends_its_live_and_leaves_the_meeting() throws SQLException {
        Lives.begin(rows, id);
        Visitor deleter = staff("live.delete_event");
        assertThat(removals.doomed(event, deleter).running()).isTrue();
        assertThat(removals.doomed(event, deleter).meeting()).contains(mark);
        removals.delete(event, deleter);
        assertThat(rows.number("select count(*) from live_event where id = " + event))
                .isZero();
        assertThat(rows.number("select count(*) from meeting_livestream where meeting_id = " + id))
                .isZero();
        assertThat(rows.number("select count(*) from meeting where is_webinar = false and id = " + id))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from webinar_live_session where state in ('STOPPING', 'ENDED')"
                        + " and close_room = true and meeting_id = " + id))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from webinar_change where kind = 'EVENT' and deed = 'DELETED'"
                        + " and thing_id = " + event))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from webinar_change where kind = 'WEBINAR' and deed = 'CHANGED'"
                        + " and username = 'nobody' and thing_id = " + id))
                .isEqualTo(1);
        assertThatThrownBy(() -> removals.delete(event, deleter)).isInstanceOf(NoSuchEvent.class);
    }

    @Test
    void an_event_that_has_not_begun_goes_with_the_promise_of_its_gateway() throws SQLException {
        assertThat(removals.doomed(event, root).running()).isFalse();
        removals.delete(event, root);
        assertThat(rows.number("select count(*) from webinar_gateway_reservation where standing_meeting_id = " + id))
                .isZero();
        assertThat(webinars.one(id, alice).webinar()).isFalse();
    }
}
