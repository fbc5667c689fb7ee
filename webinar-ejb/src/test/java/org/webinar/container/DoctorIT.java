package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.doctor.Check;
import org.webinar.doctor.Doctor;
import org.webinar.doctor.DoctorRounds;
import org.webinar.doctor.ExaminedTooOften;
import org.webinar.doctor.Finding;
import org.webinar.doctor.Kind;
import org.webinar.doctor.Question;
import org.webinar.doctor.Report;
import org.webinar.doctor.Topic;
import org.webinar.identity.Visitor;
import org.webinar.rights.OnlyForAdministrators;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;

/** What the doctor finds is stored, told once, and shown to those who may see it. */
@ExtendWith(ArquillianExtension.class)
class DoctorIT {
    private static final Visitor SUPERUSER = new Visitor(1, "admin", "Ada Admin", true, true, Set.of());
    private static final Visitor VIEWER =
            new Visitor(2, "view", "Vera View", false, true, Set.of(), Set.of("meeting.view_livegateway"), Set.of());
    private static final Visitor NOBODY = new Visitor(3, "presenter", "Pia", false, true, Set.of("staff"));
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    private Doctor doctor;

    @Inject
    private DoctorRounds rounds;

    @Inject
    private CurrentSite site;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void ask() throws SQLException {
        site.askedAt(new Host("localhost", 8080));
        change("delete from webinar_examination_check");
        change("delete from webinar_examination");
    }

    @Test
    void a_day_has_one_examination_whichever_server_comes_first() throws SQLException {
        LocalDate day = LocalDate.of(2031, 5, 4);
        assertThat(rounds.daily(day)).isTrue();
        assertThat(rounds.daily(day)).isFalse();
        assertThat(number("select count(*) from webinar_examination")).isEqualTo(1);
        assertThat(rounds.daily(day.plusDays(1))).isTrue();
        assertThat(number("select count(*) from webinar_examination where running is null"))
                .isEqualTo(2);
    }

    @Test
    void what_is_found_is_stored_and_what_broke_is_told_once() throws SQLException {
        String told = "select count(*) from webinar_letter_note where text like '%/bigbluebutton%'"
                + " or text like '%BigBlueButton 127.0.0.1:9%'";
        long before = number(told);
        rounds.daily(LocalDate.of(2031, 6, 1));
        Report report = doctor.report(SUPERUSER);
        assertThat(report.running()).isFalse();
        assertThat(report.askedBy()).isNull();
        assertThat(report.endedAt()).isBetween(Instant.now().minusSeconds(120), Instant.now());
        assertThat(report.checks())
                .filteredOn(check -> check.patient().topic() == Topic.BBB)
                .extracting(Check::finding)
                .contains(Finding.RESOLVES, Finding.SILENT, Finding.API_SILENT);
        assertThat(report.checks())
                .filteredOn(check -> check.patient().topic() == Topic.DATABASE)
                .extracting(Check::finding)
                .contains(Finding.SCHEMA_FITS, Finding.CLOCKS_AGREE, Finding.QUICK, Finding.TEXT_WHOLE)
                .doesNotContain(Finding.FELL_OVER, Finding.TOOK_TOO_LONG, Finding.DATABASE_SILENT);
        assertThat(report.checks()).extracting(Check::finding).doesNotContain(Finding.FELL_OVER);
        long after = number(told);
        assertThat(after).isGreaterThan(before);
        rounds.daily(LocalDate.of(2031, 6, 2));
        assertThat(number(told)).isEqualTo(after);
    }

    /** Servers that take one sender for each port refuse the doctor while it is there. */
    @Test
    void a_port_that_refuses_is_not_called_closed_while_one_of_ours_sends_there() throws SQLException {
        change("insert into meeting_livegateway (id, rtmp_stream_url, sipmediagw_server_url, sipmediagw_server_token,"
                + " broadcaster_id, site_id) select 7777, 'rtmp://127.0.0.1:7/live/x', 'http://127.0.0.1:9/doctor', 't',"
                + " min(id), 1 from live_broadcaster");
        change("insert into webinar_gateway_work (session_id, gateway_id, entrance_token, asked_at)"
                + " values (-1, 7777, 'of-the-doctor', current_timestamp)");
        try {
            rounds.daily(LocalDate.of(2031, 7, 1));
            assertThat(pushed()).containsExactly(Finding.PUSH_IN_USE);
            change("update webinar_gateway_work set stopped_at = current_timestamp where session_id = -1");
            rounds.daily(LocalDate.of(2031, 7, 2));
            assertThat(pushed()).containsExactly(Finding.PUSH_CLOSED);
        } finally {
            change("delete from webinar_gateway_work where session_id = -1");
            change("delete from meeting_livegateway where id = 7777");
        }
    }

    private List<Finding> pushed() {
        return doctor.report(SUPERUSER).checks().stream()
                .filter(check -> check.question() == Question.PUSH)
                .filter(check -> check.patient().name().equals("127.0.0.1:7"))
                .map(Check::finding)
                .toList();
    }

    @Test
    void who_may_see_gateways_may_ask_and_nobody_else() {
        assertThatThrownBy(() -> doctor.report(NOBODY)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> doctor.examine(Kind.HARMLESS, NOBODY)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> doctor.masked("x", NOBODY)).isInstanceOf(OnlyForAdministrators.class);
        assertThat(doctor.report(VIEWER).endedAt()).isNull();
        doctor.examine(Kind.HARMLESS, VIEWER);
        await();
        assertThat(doctor.report(VIEWER).askedBy()).isEqualTo("Vera View");
    }

    @Test
    void who_asks_again_and_again_has_to_wait() {
        Visitor eager = new Visitor(77, "eager", "Eager", true, true, Set.of());
        for (int i = 0; i < 5; i++) {
            doctor.examine(Kind.HARMLESS, eager);
        }
        assertThatThrownBy(() -> doctor.examine(Kind.HARMLESS, eager)).isInstanceOf(ExaminedTooOften.class);
        await();
        assertThat(doctor.report(SUPERUSER).running()).isFalse();
    }

    @Test
    void secrets_are_masked_in_the_text() {
        assertThat(doctor.masked("pod-schema-secret-key-for-test-vectors-0123456789", SUPERUSER))
                .isEqualTo("(hidden)");
    }

    private void await() {
        Instant end = Instant.now().plus(PATIENCE);
        while (doctor.report(SUPERUSER).endedAt() == null && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(doctor.report(SUPERUSER).endedAt()).isNotNull();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
