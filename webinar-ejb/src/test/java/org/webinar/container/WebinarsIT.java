package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
import org.webinar.gateway.NoGatewayFree;
import org.webinar.identity.Identities;
import org.webinar.identity.Login;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Agenda;
import org.webinar.livestream.Sought;
import org.webinar.livestream.WebinarView;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.LastsTooLong;
import org.webinar.meeting.Plan;
import org.webinar.meeting.RoomsSilent;
import org.webinar.meeting.StartsInThePast;
import org.webinar.rights.NotForPlanners;
import org.webinar.rights.NotYourMeeting;

/** The doors of the house where they live: in Payara, on its transactions. */
@ExtendWith(ArquillianExtension.class)
class WebinarsIT {
    private static final Visitor STRANGER = new Visitor(99, "stranger", "Stranger", false, false, Set.of("student"));
    private static final int PRESENTERS = 12;

    @Inject
    private Webinars webinars;

    @Inject
    private Agenda agenda;

    @Inject
    private Visitors visitors;

    @Inject
    private Identities identities;

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
    void djangos_passwords_let_people_in_and_closed_accounts_stay_out() {
        assertThat(identities.withPassword("alice", "Alice-pass-é-2").login().map(Login::username))
                .flatMap(visitors::named)
                .map(Visitor::fullName)
                .contains("Élise Müller");
        assertThat(identities.withPassword("alice", "wrong").login()).isEmpty();
        assertThat(identities.withPassword("nobody", "Alice-pass-é-2").login()).isEmpty();
        assertThat(identities.withPassword("frank", "Alice-pass-é-2").login()).isEmpty();
    }

    @Test
    void what_comes_next_is_in_the_list_however_much_is_planned_later() throws SQLException {
        Rows rows = new Rows(dataSource);
        long next = webinars.plan(plan("Demain", Days.fresh()), alice());
        long over = webinars.plan(plan("Hier", Days.fresh()), alice());
        rows.run("update meeting set start_at = timestamp '2020-01-01 10:00:00' where id = " + over);
        assertThat(agenda.of(Sought.EVERYTHING, alice()).meetings())
                .extracting(WebinarView::id)
                .contains(next, over);
        Set<String> names = rows.one("select * from meeting where id = " + next).keySet();
        names.remove("id");
        String columns = String.join(", ", names);
        String values = columns.replaceFirst("\\bstart_at\\b", "timestamp '2090-01-01 10:00:00'")
                .replaceFirst("\\brecurring_until\\b", "date '2090-01-02'");
        for (int number = 0; number < 201; number++) {
            String later = values.replaceFirst("\\bmeeting_id\\b", "'later-" + number + "'");
            rows.run("insert into meeting (" + columns + ") select " + later + " from meeting where id = " + next);
        }
        assertThat(agenda.of(Sought.EVERYTHING, alice()).meetings())
                .hasSize(200)
                .extracting(WebinarView::id)
                .contains(next)
                .doesNotContain(over);
        rows.run("delete from meeting where meeting_id like 'later-%'");
    }

    @Test
    void a_webinar_comes_with_its_event_its_livestream_and_its_gateway() throws SQLException {
        long id = webinars.plan(plan("Réunion d’équipe", Days.fresh()), alice());
        WebinarView webinar = webinars.one(id, alice());
        assertThat(webinar.eventSlug()).isEqualTo("%04d-reunion-dequipe".formatted(webinar.eventId()));
        assertThat(count("select count(*) from meeting where id = " + id + " and meeting_id = '"
                        + "%04d-reunion-dequipe".formatted(id) + "' and recurring_until is not null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from meeting_livestream where status = 0 and meeting_id = " + id))
                .isEqualTo(1);
        assertThat(count("select count(*) from webinar_gateway_reservation where standing_meeting_id = " + id))
                .isEqualTo(1);
    }

    /** Pod's defect G1: two presenters who save together got the same gateway. */
    @Test
    void twelve_presenters_at_once_share_the_gateways_without_overlap() throws Exception {
        Visitor alice = alice();
        Plan plan = plan("At once", Days.fresh());
        List<Callable<Boolean>> wishes = Stream.generate(
                        () -> (Callable<Boolean>) () -> anySite.whileAsking(() -> planned(plan, alice)))
                .limit(PRESENTERS)
                .toList();
        long granted = 0;
        for (Future<Boolean> wish : executor.invokeAll(wishes)) {
            granted += wish.get() ? 1 : 0;
        }
        assertThat(granted).isEqualTo(gateways());
        assertThat(count("select count(distinct gateway_id) from webinar_gateway_reservation r"
                        + " join meeting m on m.id = r.meeting_id where m.name = 'At once'"))
                .isEqualTo(gateways());
    }

    private boolean planned(Plan plan, Visitor visitor) {
        try {
            webinars.plan(plan, visitor);
            return true;
        } catch (NoGatewayFree full) {
            return false;
        }
    }

    /** Pod's defect: a meeting stayed behind, silently no webinar any more. */
    @Test
    void nothing_stays_behind_when_no_gateway_is_free() throws SQLException {
        Instant full = Days.fresh();
        for (long i = gateways(); i > 0; i--) {
            webinars.plan(plan("Taken", full), alice());
        }
        assertThatThrownBy(() -> webinars.plan(plan("Third", full), alice())).isInstanceOf(NoGatewayFree.class);
        assertThat(count("select count(*) from meeting where name = 'Third'")).isZero();
        assertThat(count("select count(*) from live_event where title = 'Third'"))
                .isZero();
    }

    @Test
    void people_and_dates_that_do_not_fit_are_refused_unwrapped() {
        assertThatThrownBy(() -> webinars.plan(plan("Mine", Days.fresh()), STRANGER))
                .isInstanceOf(NotForPlanners.class);
        Instant past = Instant.now().minus(2, ChronoUnit.DAYS);
        assertThatThrownBy(() -> webinars.plan(plan("Past", past), alice())).isInstanceOf(StartsInThePast.class);
        Plan endless = new Plan("Long", Days.fresh(), Duration.ofHours(6), true);
        assertThatThrownBy(() -> webinars.plan(endless, alice())).isInstanceOf(LastsTooLong.class);
        long id = webinars.plan(plan("Alice's", Days.fresh()), alice());
        assertThatThrownBy(() -> webinars.start(id, STRANGER)).isInstanceOf(NotYourMeeting.class);
    }

    @Test
    void nothing_is_half_begun_when_bigbluebutton_is_away() throws SQLException {
        long id = webinars.plan(plan("No room", Days.fresh()), alice());
        assertThatThrownBy(() -> webinars.start(id, alice())).isInstanceOf(RoomsSilent.class);
        assertThat(count("select count(*) from webinar_live_session where meeting_id = " + id))
                .isZero();
        assertThat(webinars.one(id, alice()).state()).isNull();
    }

    private long gateways() throws SQLException {
        return count("select count(*) from meeting_livegateway where site_id = 1");
    }

    private Visitor alice() {
        return Optional.of("alice").flatMap(visitors::named).orElseThrow();
    }

    private static Plan plan(String name, Instant start) {
        return new Plan(name, start, Duration.ofHours(1), true);
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
