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
import org.webinar.livestream.Agenda;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.AudienceStays;
import org.webinar.livestream.NoAudienceHere;
import org.webinar.livestream.Preparations;
import org.webinar.livestream.RoomState;
import org.webinar.livestream.Sought;
import org.webinar.livestream.WebinarView;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RoomsSilent;
import org.webinar.meeting.StartsInThePast;
import org.webinar.rights.NotForPlanners;
import org.webinar.rights.NotYourMeeting;

/** Meetings without an audience: no event, no gateway, and what becomes of both when one is given or taken. */
@ExtendWith(ArquillianExtension.class)
class PlainMeetingsIT {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Webinars webinars;

    @Inject
    private Agenda agenda;

    @Inject
    private Alterations alterations;

    @Inject
    private Preparations preparations;

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

    /** Carol is a student: she may plan meetings, and no webinars. */
    @Test
    void who_may_not_plan_webinars_plans_meetings_and_the_row_is_as_pods_form_leaves_it() throws SQLException {
        assertThat(webinars.mayPlan(carol)).isFalse();
        assertThat(preparations.blank(carol).choosing()).isFalse();
        assertThat(preparations.blank(alice).choosing()).isTrue();
        long id = webinars.plan(meeting("Réunion d’équipe"), carol);
        assertThat(rows.one("select * from meeting where id = " + id))
                .containsEntry("meeting_id", "%04d-reunion-dequipe".formatted(id))
                .containsEntry("nb_occurrences", "1")
                .containsEntry("recurrence", null);
        assertThat(rows.number("select count(*) from meeting where id = " + id
                        + " and is_webinar = false and enable_chat = false and is_personal = false"))
                .isEqualTo(1);
        assertNoAudience(id);
        assertThat(agenda.of(Sought.EVERYTHING, carol).meetings())
                .filteredOn(view -> view.id() == id)
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.webinar()).isFalse();
                    assertThat(view.running()).isFalse();
                    // Nobody answers here for BigBlueButton, and the list is there all the same.
                    assertThat(view.room()).isEqualTo(RoomState.UNKNOWN);
                    assertThat(view.deletable()).isTrue();
                });
        assertThatThrownBy(() -> webinars.plan(new Plan("Webinaire", start, HOUR, true), carol))
                .isInstanceOf(NotForPlanners.class);
    }

    @Test
    void what_does_not_fit_is_refused_and_bigbluebuttons_silence_is_no_meeting_that_runs() {
        assertThatThrownBy(() -> webinars.plan(
                        new Plan("Hier", Instant.parse("2020-01-01T00:00:00Z"), HOUR, false, false, null), carol))
                .isInstanceOf(StartsInThePast.class);
        long id = webinars.plan(meeting("À nous"), carol);
        assertThatThrownBy(() -> webinars.start(id, carol)).isInstanceOf(RoomsSilent.class);
        assertThatThrownBy(() -> webinars.end(id, carol)).isInstanceOf(RoomsSilent.class);
        assertThat(webinars.one(id, carol)).extracting(WebinarView::running).isEqualTo(false);
        Visitor stranger = new Visitor(99, "stranger", "Stranger", false, false, Set.of("student"));
        assertThatThrownBy(() -> webinars.start(id, stranger)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> webinars.end(id, stranger)).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> alterations.delete(id, stranger)).isInstanceOf(NotYourMeeting.class);
    }

    @Test
    void it_is_edited_and_deleted_and_nothing_stays_behind() throws SQLException {
        Map<String, List<String>> before = rows.ofPod();
        long id = webinars.plan(meeting("À supprimer"), carol);
        edit(id, new Plan("Renommée", start.plusSeconds(3600), HOUR, false, false, null), carol);
        assertThat(alterations.planned(id, carol)).extracting(Planned::name).isEqualTo("Renommée");
        assertThat(alterations.doomed(id, carol)).satisfies(doomed -> {
            assertThat(doomed.webinar()).isFalse();
            assertThat(doomed.unsure()).isTrue();
        });
        alterations.delete(id, carol);
        assertThat(rows.ofPod()).isEqualTo(before);
    }

    @Test
    void given_an_audience_it_has_a_gateway_and_a_page_and_without_one_neither() throws SQLException {
        long id = webinars.plan(meeting("Change"), alice);
        edit(id, webinar("Change"), alice);
        assertThat(webinars.one(id, alice).eventSlug()).isNotNull();
        assertThat(rows.number("select count(*) from webinar_gateway_reservation where standing_meeting_id = " + id))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from meeting where id = " + id + " and enable_chat = true"))
                .isEqualTo(1);

        edit(id, meeting("Change"), alice);
        assertNoAudience(id);
        assertThat(rows.number("select count(*) from meeting where id = " + id
                        + " and is_webinar = false and enable_chat = false"))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from live_event where title = 'Change'"))
                .isZero();
    }

    /** Defect D11: Pod left an event behind; whoever comes back to the address finds the new one alone. */
    @Test
    void an_event_that_pod_has_left_there_goes_when_a_new_one_comes() throws SQLException {
        long id = webinars.plan(webinar("Laissé par Pod"), alice);
        String old = rows.value("select event_id from meeting_livestream where meeting_id = " + id);
        rows.run("update meeting set is_webinar = false where id = " + id);
        edit(id, webinar("Laissé par Pod"), alice);
        assertThat(rows.value("select event_id from meeting_livestream where meeting_id = " + id))
                .isNotEqualTo(old);
        assertThat(rows.number("select count(*) from live_event where title = 'Laissé par Pod'"))
                .isEqualTo(1);
    }

    @Test
    void what_can_have_no_audience_stays_what_it_is() throws SQLException {
        long carols = webinars.plan(meeting("Hers"), carol);
        assertThatThrownBy(() -> edit(carols, webinar("Hers"), carol)).isInstanceOf(NotForPlanners.class);

        long weekly = webinars.plan(meeting("Weekly"), alice);
        rows.run("update meeting set recurrence = 'daily', weekdays = null, nb_occurrences = null,"
                + " recurring_until = null where id = " + weekly);
        assertThatThrownBy(() -> edit(weekly, webinar("Weekly"), alice)).isInstanceOf(NoAudienceHere.class);
        assertThat(preparations.sheet(weekly, alice).choosing()).isFalse();
        long room = webinars.plan(meeting("Room"), alice);
        rows.run("update meeting set is_personal = true where id = " + room);
        assertThatThrownBy(() -> edit(room, webinar("Room"), alice)).isInstanceOf(NoAudienceHere.class);
        rows.run("delete from meeting where id = " + room);

        for (long taken = rows.number("select count(*) from meeting_livegateway where site_id = 1");
                taken > 0;
                taken--) {
            webinars.plan(webinar("Taken"), alice);
        }
        long full = webinars.plan(meeting("Full"), alice);
        assertThatThrownBy(() -> edit(full, webinar("Full"), alice)).isInstanceOf(NoGatewayFree.class);
        assertNoAudience(full);
    }

    @Test
    void what_is_on_air_keeps_its_audience() throws SQLException {
        long id = webinars.plan(webinar("On air"), alice);
        Lives.begin(rows, id);
        try {
            assertThatThrownBy(() -> edit(id, meeting("On air"), alice)).isInstanceOf(AudienceStays.class);
            assertThat(webinars.one(id, alice).eventSlug()).isNotNull();
        } finally {
            Lives.endAll(rows);
        }
    }

    private void assertNoAudience(long id) throws SQLException {
        assertThat(rows.number("select count(*) from meeting_livestream where meeting_id = " + id))
                .isZero();
        assertThat(rows.number("select count(*) from webinar_gateway_reservation where meeting_id = " + id
                        + " and standing_meeting_id is not null"))
                .isZero();
    }

    private Plan meeting(String name) {
        return new Plan(name, start, HOUR, false, true, null);
    }

    private Plan webinar(String name) {
        return new Plan(name, start, HOUR, true);
    }

    private void edit(long id, Plan wish, Visitor visitor) {
        alterations.edit(id, wish, alterations.planned(id, visitor), visitor);
    }
}
