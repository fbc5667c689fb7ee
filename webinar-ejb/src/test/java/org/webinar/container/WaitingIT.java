package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;

/** Webinars for which no gateway is free: what is said, and how they come to one (failure story 1). */
@ExtendWith(ArquillianExtension.class)
class WaitingIT {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private Webinars webinars;

    @Inject
    private Alterations alterations;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private final List<Long> taken = new ArrayList<>();
    private Rows rows;
    private Visitor alice;
    private Instant full;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void take_all_gateways_of_an_hour() throws SQLException {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        full = Days.fresh();
        for (long i = rows.number("select count(*) from meeting_livegateway where site_id = 1"); i > 0; i--) {
            taken.add(webinars.plan(plan("Taken"), alice));
        }
    }

    @Test
    void a_refusal_names_the_three_nearest_times_and_each_of_them_is_free() throws SQLException {
        NoGatewayFree refusal = catchThrowableOfType(NoGatewayFree.class, () -> webinars.plan(plan("Refused"), alice));
        assertThat(refusal.nearest()).hasSize(3).isSorted();
        assertThat(refusal.nearest()).contains(full.plus(HOUR).plus(Duration.ofMinutes(15)));
        for (Instant start : refusal.nearest()) {
            webinars.plan(new Plan("Offered", start, HOUR, true), alice);
        }
        assertThat(rows.number("select count(*) from meeting where name = 'Refused'"))
                .isZero();
    }

    @Test
    void an_edit_is_refused_with_the_nearest_times_too() {
        long mine = webinars.plan(new Plan("Mine", Days.fresh(), HOUR, true), alice);
        NoGatewayFree refusal = catchThrowableOfType(NoGatewayFree.class, () -> edit(mine, plan("Mine")));
        assertThat(refusal.nearest()).hasSize(3);
    }

    @Test
    void who_waits_stays_a_webinar_and_is_served_in_turn_when_something_becomes_free() throws Exception {
        long first = webinars.planWaiting(plan("First"), alice);
        long second = webinars.planWaiting(plan("Second"), alice);
        assertThat(rows.value("select is_webinar from meeting where id = " + first))
                .isIn("TRUE", "t", "1");
        assertThat(announced(first)).isZero();
        assertThat(webinars.one(first, alice).waiting().nearest()).hasSize(3);
        assertThat(rows.number("select count(*) from webinar_waiting a join webinar_waiting b on a.id < b.id"
                        + " where a.meeting_id = " + first + " and b.meeting_id = " + second))
                .isEqualTo(1);

        alterations.delete(taken.get(0), alice);
        awaitAnnounced(first);
        assertThat(webinars.one(first, alice).waiting()).isNull();
        assertThat(webinars.one(first, alice).eventSlug()).isNotNull();
        assertThat(announced(second)).isZero();

        edit(taken.get(1), new Plan("Taken", Days.fresh(), HOUR, true));
        awaitAnnounced(second);
        assertThat(rows.number("select count(*) from webinar_letter_note where text like '%Second%'"))
                .isEqualTo(1);
    }

    @Test
    void who_waits_and_goes_to_a_free_time_is_served_at_once_and_who_is_deleted_waits_no_more() throws SQLException {
        long waits = webinars.planWaiting(plan("Flexible"), alice);
        edit(waits, new Plan("Flexible", Days.fresh(), HOUR, true));
        assertThat(announced(waits)).isEqualTo(1);
        long gone = webinars.planWaiting(plan("Gone"), alice);
        alterations.delete(gone, alice);
        assertThat(rows.number(
                        "select count(*) from webinar_waiting where meeting_id in (" + waits + ", " + gone + ")"))
                .isZero();
    }

    private void edit(long meeting, Plan wish) {
        alterations.edit(meeting, wish, alterations.planned(meeting, alice), alice);
    }

    private Plan plan(String name) {
        return new Plan(name, full, HOUR, true);
    }

    private long announced(long meeting) throws SQLException {
        return rows.number("select count(*) from meeting_livestream where meeting_id = " + meeting);
    }

    private void awaitAnnounced(long meeting) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (announced(meeting) == 0) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("meeting " + meeting + " still waits");
            }
            Thread.sleep(100);
        }
    }
}
