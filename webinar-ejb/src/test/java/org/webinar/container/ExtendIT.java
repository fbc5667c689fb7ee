package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.webinar.livestream.Extensions;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;

/** A lecture that takes longer than planned (failure story 23): it is never cut, and the next one goes elsewhere. */
@ExtendWith(ArquillianExtension.class)
class ExtendIT {
    private static final Duration SHORT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Webinars webinars;

    @Inject
    private Extensions extensions;

    @Inject
    private Alterations alterations;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private Instant end;
    private long late;
    private long next;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    /** It is over in some minutes, so that more time is offered. */
    @BeforeEach
    void one_comes_after_the_other_on_one_gateway() throws SQLException {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        Instant soon = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(2, ChronoUnit.MINUTES);
        end = soon.plus(SHORT);
        late = webinars.plan(new Plan("Runs over", soon, SHORT, true), alice);
        next = webinars.plan(new Plan("Comes next", end.plus(PAUSE), Duration.ofHours(1), true), alice);
        assertThat(gateway(next)).isEqualTo(gateway(late));
        Lives.begin(rows, late);
    }

    @AfterEach
    void nothing_is_left_on_the_gateways_of_today() throws SQLException {
        Lives.endAll(rows);
        alterations.delete(next, alice);
        alterations.delete(late, alice);
    }

    @Test
    void who_is_given_more_time_keeps_the_gateway_and_the_next_one_goes_to_another() throws SQLException {
        String before = gateway(late);
        extensions.extend(late, end, alice);
        // Pressed twice: the person has seen the old end still.
        extensions.extend(late, end, alice);

        assertThat(webinars.one(late, alice).end()).isEqualTo(end.plus(Extensions.MORE));
        assertThat(gateway(late)).isEqualTo(before);
        assertThat(gateway(next)).isNotEqualTo(before);
        assertThat(rows.number("select count(*) from meeting_livestream l join live_event e on e.id = l.event_id"
                        + " join meeting_livegateway g on g.id = l.live_gateway_id"
                        + " join webinar_gateway_reservation r on r.standing_meeting_id = l.meeting_id"
                        + " where l.meeting_id = " + next + " and r.gateway_id = g.id"
                        + " and r.channel_gateway_id = g.id and e.broadcaster_id = g.broadcaster_id"))
                .as("promise, livestream and event name the same")
                .isEqualTo(1);
    }

    private String gateway(long meeting) throws SQLException {
        return rows.value("select live_gateway_id from meeting_livestream where meeting_id = " + meeting);
    }
}
