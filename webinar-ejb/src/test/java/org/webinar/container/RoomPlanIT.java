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
import org.webinar.identity.Found;
import org.webinar.identity.SearchedTooOften;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Agenda;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Outlook;
import org.webinar.livestream.OwnsItAnyway;
import org.webinar.livestream.Preparations;
import org.webinar.livestream.SeriesDesk;
import org.webinar.livestream.Sought;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Entry;
import org.webinar.meeting.Furnishing;
import org.webinar.meeting.GuestPolicy;
import org.webinar.meeting.Locks;
import org.webinar.meeting.NumberOutOfRange;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RoomPlan;
import org.webinar.meeting.RoomWish;
import org.webinar.rights.NotForPlanners;
import org.webinar.rights.NotYourMeeting;

/** What people decide about a room, in which columns; and many dates at once. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class RoomPlanIT {
    private static final Duration HOUR = Duration.ofHours(1);

    /** Looks for people until it is too much; others still want to find somebody. */
    private static final Visitor TYPIST = new Visitor(4_242, "typist", "Typist", true, true, Set.of());

    @Inject
    private Webinars webinars;

    @Inject
    private Agenda agenda;

    @Inject
    private Alterations alterations;

    @Inject
    private Preparations preparations;

    @Inject
    private SeriesDesk series;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor alice;
    private Visitor carol;
    private Instant start;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void know_people() {
        rows = new Rows(dataSource);
        alice = visitors.named("alice").orElseThrow();
        carol = visitors.named("carol").orElseThrow();
        start = Days.fresh();
    }

    @Test
    void every_decision_has_its_column_and_comes_back() throws SQLException {
        long group = rows.number("select min(id) from authentication_accessgroup");
        RoomPlan room = new RoomPlan(
                Set.of(carol.userId()),
                new Entry("abc é", "def ghij", new Entry.Circle(true, Set.of(group)), GuestPolicy.ASK_MODERATOR),
                new RoomWish.Recording(true, true, false),
                new Furnishing(
                        "Bonjour 🎉\nà tous",
                        20,
                        71_234,
                        true,
                        "https://univ.example/",
                        new Locks(true, false, true, false, true, false)));
        long id = webinars.plan(new Plan("Salle", start, HOUR, true, room), alice);

        assertThat(alterations.planned(id, alice).room()).isEqualTo(room);
        assertThat(rows.one("select * from meeting where id = " + id))
                .containsEntry("attendee_password", "abc é")
                .containsEntry("moderator_password", "def ghij")
                .containsEntry("guest_policy", "ASK_MODERATOR")
                .containsEntry("welcome_text", "Bonjour 🎉\nà tous")
                .containsEntry("max_participants", "20")
                .containsEntry("voice_bridge", "71234")
                .containsEntry("logout_url", "https://univ.example/");
        assertThat(rows.number("select count(*) from meeting where id = " + id + " and is_restricted = true"
                        + " and record = true and auto_start_recording = true and allow_start_stop_recording = false"
                        + " and webcam_only_for_moderators = true and lock_settings_disable_cam = true"
                        + " and lock_settings_disable_mic = false and lock_settings_disable_private_chat = true"
                        + " and lock_settings_disable_public_chat = false and lock_settings_disable_note = true"
                        + " and lock_settings_locked_layout = false"))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from live_event_additional_owners where event_id = " + eventOf(id)))
                .isEqualTo(1);
    }

    @Test
    void only_what_was_changed_is_written_and_the_event_follows_its_owners() throws SQLException {
        long id = webinars.plan(new Plan("Salle", start, HOUR, true), alice);
        Planned read = alterations.planned(id, alice);
        rows.run("insert into live_event_additional_owners (event_id, user_id) values (" + eventOf(id) + ", " + frank()
                + ")");
        Map<String, String> before = meeting(id);
        edit(id, read, owned(read, Set.of(carol.userId(), alice.userId())));
        assertThat(Rows.changed(before, meeting(id))).containsExactly("updated_at");
        assertThat(owners(id)).containsExactlyInAnyOrder(carol.userId(), frank());
        assertThat(agenda.of(Sought.EVERYTHING, carol).meetings()).anyMatch(webinar -> webinar.id() == id);

        Planned again = alterations.planned(id, carol);
        Furnishing furnishing = again.room().furnishing();
        edit(
                id,
                again,
                new RoomPlan(
                        Set.of(),
                        again.room().entry(),
                        again.room().recording(),
                        new Furnishing("Salut", furnishing.participants(), null, false, "", Locks.NONE)));
        assertThat(Rows.changed(before, meeting(id))).containsExactly("updated_at", "voice_bridge", "welcome_text");
        assertThat(owners(id)).containsExactly(frank());
        assertThatThrownBy(() -> alterations.planned(id, carol)).isInstanceOf(NotYourMeeting.class);
    }

    @Test
    void what_cannot_be_is_refused_and_what_other_programs_wrote_is_left() throws SQLException {
        long id = webinars.plan(new Plan("Salle", start, HOUR, true), alice);
        rows.run(
                "update meeting set voice_bridge = 1, guest_policy = null, logout_url = 'nowhere', max_participants = 0"
                        + " where id = " + id);
        Planned read = alterations.planned(id, alice);
        Map<String, String> before = meeting(id);
        edit(
                id,
                read,
                new RoomPlan(
                        Set.of(),
                        read.room().entry(),
                        new RoomWish.Recording(true, false, true),
                        read.room().furnishing()));
        assertThat(Rows.changed(before, meeting(id))).containsExactly("record", "updated_at");
        Planned now = alterations.planned(id, alice);
        Furnishing odd = new Furnishing("", 0, 2, false, "nowhere", Locks.NONE);
        assertThatThrownBy(() -> edit(
                        id,
                        now,
                        new RoomPlan(Set.of(), now.room().entry(), now.room().recording(), odd)))
                .isInstanceOf(NumberOutOfRange.class);
    }

    @Test
    void people_are_found_by_those_who_may_share_and_not_without_end() {
        assertThat(preparations.find(0, "carol", alice))
                .extracting(Found::userId)
                .contains(carol.userId());
        assertThatThrownBy(() -> preparations.find(0, "carol", carol)).isInstanceOf(OwnsItAnyway.class);
        long id = webinars.plan(new Plan("Salle", start, HOUR, true), alice);
        assertThatThrownBy(() -> preparations.find(id, "carol", carol)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 40; i++) {
                        preparations.find(0, "nobody", TYPIST);
                    }
                })
                .isInstanceOf(SearchedTooOften.class);
    }

    @Test
    void many_dates_are_planned_together_or_not_at_all() throws SQLException {
        Instant full = Days.fresh();
        for (long i = rows.number("select count(*) from meeting_livegateway where site_id = 1"); i > 0; i--) {
            webinars.plan(new Plan("Taken", full, HOUR, true), alice);
        }
        List<Outlook> seen = series.look(List.of(start, full), HOUR, alice);
        assertThat(seen).extracting(Outlook::free).containsExactly(true, false);
        assertThat(seen.get(1).nearest()).hasSize(3);
        List<Plan> plans = Stream.of(start, full)
                .map(when -> new Plan("Série", when, HOUR, true))
                .toList();
        Map<String, List<String>> pod = rows.ofPod();
        assertThatThrownBy(() -> series.plan(plans, Set.of(), alice)).isInstanceOf(NoGatewayFree.class);
        assertThat(rows.ofPod()).isEqualTo(pod);

        series.plan(plans, Set.of(full), alice);
        assertThat(rows.number("select count(*) from meeting where name = 'Série'"))
                .isEqualTo(2);
        assertThat(rows.number("select count(*) from webinar_waiting w join meeting m on m.id = w.meeting_id"
                        + " where m.name = 'Série'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> series.plan(plans, Set.of(full), carol)).isInstanceOf(NotForPlanners.class);
    }

    private int frank() throws SQLException {
        return (int) rows.number("select id from auth_user where username = 'frank'");
    }

    private void edit(long id, Planned read, RoomPlan room) {
        alterations.edit(id, new Plan(read.name(), read.start(), read.duration(), read.chat(), room), read, alice);
    }

    private static RoomPlan owned(Planned read, Set<Integer> owners) {
        RoomPlan room = read.room();
        return new RoomPlan(owners, room.entry(), room.recording(), room.furnishing());
    }

    private Map<String, String> meeting(long id) throws SQLException {
        return rows.one("select * from meeting where id = " + id);
    }

    private long eventOf(long id) throws SQLException {
        return rows.number("select event_id from meeting_livestream where meeting_id = " + id);
    }

    private List<Integer> owners(long id) throws SQLException {
        return rows.all("select user_id from live_event_additional_owners where event_id = " + eventOf(id)).stream()
                .map(row -> Integer.valueOf(row.get("user_id")))
                .toList();
    }
}
