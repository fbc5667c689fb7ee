package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.administration.EventDesk;
import org.webinar.administration.EventFilter;
import org.webinar.administration.EventFilter.Access;
import org.webinar.administration.EventFilter.Order;
import org.webinar.administration.EventFilter.When;
import org.webinar.administration.RecordingDesk;
import org.webinar.administration.RecordingFilter;
import org.webinar.administration.RecordingFilter.State;
import org.webinar.administration.SessionDesk;
import org.webinar.livestream.EventRemovals;
import org.webinar.livestream.LoggedSession;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.SessionLogFilter;
import org.webinar.livestream.SessionLogs;
import org.webinar.presence.Audiences;
import org.webinar.rights.NotYourMeeting;

/** Who came into everybody's rooms, for staff of their site; and that another site has nothing. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class SiteSessionsIT extends SiteLists {
    private static final Instant FIRST_OF_MAY = Instant.parse("2033-05-01T09:00:00Z");

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

    @Inject
    private SessionLogs logs;

    @Test
    void another_site_has_none_of_it() throws SQLException {
        log(FIRST_OF_MAY, "Zo\\u00e9");
        notice("r-" + mark);
        site.askedAt(SECOND);
        assertThat(events.find(new EventFilter(mark, When.ALL, Access.ALL, null, Order.LATEST), 0, root)
                        .count())
                .isZero();
        assertThat(sessions.find(new SessionLogFilter(mark, null, null), 0, root)
                        .page()
                        .count())
                .isZero();
        assertThat(sessions.find(new SessionLogFilter("", null, null), 0, root)
                        .page()
                        .rows())
                .noneMatch(session -> session.meetingId() == id);
        assertThat(recordings
                        .find(new RecordingFilter(mark, State.ALL), 0, root)
                        .page()
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> removals.delete(event, root)).isInstanceOf(NoSuchEvent.class);
        assertThatThrownBy(() -> audiences.of(event, root)).isInstanceOf(NoSuchEvent.class);
    }

    private List<LoggedSession> opened(String words, Instant from, Instant until) {
        return sessions.find(new SessionLogFilter(words, from, until), 0, staff("meeting.view_meetingsessionlog"))
                .page()
                .rows();
    }

    @Test
    void openings_are_found_by_people_meetings_and_days() throws SQLException {
        log(FIRST_OF_MAY, "Zo\\u00e9 100%_");
        log(FIRST_OF_MAY.plus(Duration.ofDays(2)), "Bob");
        assertThat(opened(mark, null, null)).hasSize(2);
        assertThat(opened("ZOE " + mark, null, null)).singleElement().satisfies(session -> {
            assertThat(session.people()).extracting(one -> one.name()).containsExactly("Zoé 100%_");
            assertThat(session.openedBy()).isEqualTo("Élise Müller");
            assertThat(session.meetingId()).isEqualTo(id);
        });
        assertThat(opened("100%_ " + mark, null, null)).hasSize(1);
        assertThat(opened("z%e " + mark, null, null)).isEmpty();
        assertThat(opened("u00e9 " + mark, null, null)).isEmpty();
        assertThat(opened(id + " " + mark, null, null)).hasSize(2);
        Instant second = Instant.parse("2033-05-02T00:00:00Z");
        assertThat(opened(mark, second, null)).singleElement().satisfies(session -> assertThat(session.begun())
                .isEqualTo("2033-05-03T09:00:00Z"));
        assertThat(opened(mark, null, second)).hasSize(1);
        assertThat(opened("", second, second.plus(Duration.ofDays(2))))
                .extracting(LoggedSession::meetingId)
                .contains(id);
        assertThat(sessions.all(new SessionLogFilter(mark, null, null), root))
                .extracting(LoggedSession::begun)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void whoever_sees_all_openings_sees_those_of_one_meeting() throws SQLException {
        log(FIRST_OF_MAY, "Bob");
        assertThat(logs.of(id, staff("meeting.view_meetingsessionlog")).sessions())
                .hasSize(1);
        assertThatThrownBy(() -> logs.of(id, staff("live.view_event"))).isInstanceOf(NotYourMeeting.class);
    }
}
