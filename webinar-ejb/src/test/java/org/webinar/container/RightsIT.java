package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.chat.Conversations;
import org.webinar.chat.Draft;
import org.webinar.gateway.NoGatewayAtAll;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Agenda;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.NotRunning;
import org.webinar.livestream.Sought;
import org.webinar.livestream.WebinarView;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.meeting.Plan;
import org.webinar.meeting.RoomsSilent;
import org.webinar.rights.Keys;
import org.webinar.rights.NotInGroup;
import org.webinar.rights.NotYourMeeting;
import org.webinar.rights.PasswordNeeded;
import org.webinar.rights.SignInFirst;
import org.webinar.settings.PodKeys;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;

/** Rights as Django stores them, and two sites in one database. */
@ExtendWith(ArquillianExtension.class)
class RightsIT {
    private static final Host SECOND = new Host("Pod2.Example.org", 8080);

    @Inject
    private Webinars webinars;

    @Inject
    private Agenda agenda;

    @Inject
    private LiveEvents events;

    @Inject
    private Conversations conversations;

    @Inject
    private Visitors visitors;

    @Inject
    private PodKeys podKeys;

    @Inject
    private CurrentSite site;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @Test
    void additional_owners_start_like_the_owner() throws SQLException {
        long id = planned();
        Visitor carol = new Visitor(person("carol").userId(), "carol", "Carol", false, false, Set.of());
        assertThatThrownBy(() -> webinars.start(id, carol)).isInstanceOf(NotYourMeeting.class);
        assertThat(agenda.of(Sought.EVERYTHING, carol).meetings())
                .extracting(WebinarView::id)
                .doesNotContain(id);
        change("insert into meeting_additional_owners (meeting_id, user_id) values (?, ?)", id, carol.userId());
        assertThat(agenda.of(Sought.EVERYTHING, carol).meetings())
                .extracting(WebinarView::id)
                .contains(id);
        assertThatThrownBy(() -> webinars.start(id, carol)).isInstanceOf(RoomsSilent.class);
    }

    @Test
    void permissions_are_read_by_name_from_people_and_from_groups() throws SQLException {
        long id = planned();
        int carol = person("carol").userId();
        change("insert into django_content_type (app_label, model) values ('meeting', 'rights')");
        for (String codename : new String[] {"end_meeting", "sing_meeting"}) {
            change(
                    "insert into auth_permission (name, content_type_id, codename)"
                            + " select 'x', id, ? from django_content_type where model = 'rights'",
                    codename);
        }
        change("insert into auth_group (name) values ('enders')");
        change("insert into auth_group_permissions (group_id, permission_id) select g.id, p.id from auth_group g,"
                + " auth_permission p where g.name = 'enders' and p.codename = 'end_meeting'");
        change("insert into auth_user_user_permissions (user_id, permission_id) select " + carol
                + ", id from auth_permission where codename = 'sing_meeting'");
        assertThat(person("carol").permissions()).containsExactly("meeting.sing_meeting");
        assertThatThrownBy(() -> webinars.end(id, person("carol"))).isInstanceOf(NotYourMeeting.class);

        change("insert into auth_user_groups (user_id, group_id) select " + carol
                + ", id from auth_group where name = 'enders'");
        assertThat(person("carol").permissions())
                .containsExactlyInAnyOrder("meeting.sing_meeting", "meeting.end_meeting");
        assertThat(person("carol").groups()).containsExactly("enders");
        assertThatThrownBy(() -> webinars.end(id, person("carol"))).isInstanceOf(NotRunning.class);

        // Other tests know carol as somebody without rights.
        change("delete from auth_user_groups where user_id = ?", carol);
        change("delete from auth_user_user_permissions where user_id = ?", carol);
        assertThat(person("carol").permissions()).isEmpty();
    }

    @Test
    void the_same_gate_stands_before_an_event_and_its_chat() throws SQLException {
        long event = eventOf(planned());
        assertThat(events.one(event).everybody()).isTrue();

        change("update live_event set is_restricted = ? where id = ?", true, event);
        assertThatThrownBy(() -> events.one(event)).isInstanceOf(SignInFirst.class);
        assertThatThrownBy(() -> conversations.latest(event, null, Keys.NONE)).isInstanceOf(SignInFirst.class);
        assertThat(events.one(event, person("carol"), Keys.NONE).everybody()).isFalse();

        change("insert into live_event_restrict_access_to_groups (event_id, accessgroup_id)" + " select " + event
                + ", id from authentication_accessgroup where code_name = 'faculty'");
        assertThatThrownBy(() -> events.one(event, person("carol"), Keys.NONE)).isInstanceOf(NotInGroup.class);
        Draft draft = new Draft(person("carol"), "key", "Let me in");
        assertThatThrownBy(() -> conversations.say(event, draft)).isInstanceOf(NotInGroup.class);
        assertThat(events.one(event, person("alice"), Keys.NONE).id()).isEqualTo(event);
    }

    @Test
    void drafts_and_passwords_open_with_their_own_keys_only() throws SQLException {
        long event = eventOf(planned());
        change("update live_event set password = ? where id = ?", "sésame", event);
        assertThatThrownBy(() -> events.one(event)).isInstanceOf(PasswordNeeded.class);
        assertThat(events.one(event, null, new Keys(null, "sésame")).hls()).isNotEmpty();

        change("update live_event set password = null, is_draft = ? where id = ?", true, event);
        assertThatThrownBy(() -> events.one(event, person("carol"), new Keys("x", null)))
                .isInstanceOf(NoSuchEvent.class);
        assertThat(events.one(event, null, new Keys(podKeys.ofEvent(event), null))
                        .id())
                .isEqualTo(event);
        change(
                "insert into live_event_additional_owners (event_id, user_id) values (?, ?)",
                event,
                person("carol").userId());
        assertThat(events.one(event, person("carol"), Keys.NONE).id()).isEqualTo(event);
    }

    @Test
    void what_belongs_to_one_site_does_not_exist_at_another() throws SQLException {
        long first = planned();
        long firstEvent = eventOf(first);
        Visitor alice = person("alice");

        site.askedAt(SECOND);
        Visitor erin = person("erin");
        Visitor root = new Visitor(erin.userId(), "erin", "Erin", true, true, Set.of());
        assertThat(visitors.named("alice")).isEmpty();
        assertThat(agenda.of(Sought.EVERYTHING, alice).meetings()).isEmpty();
        assertThatThrownBy(() -> webinars.one(first, root)).isInstanceOf(NoSuchMeeting.class);
        assertThatThrownBy(() -> webinars.start(first, root)).isInstanceOf(NoSuchMeeting.class);
        assertThatThrownBy(() -> events.one(firstEvent)).isInstanceOf(NoSuchEvent.class);
        assertThatThrownBy(() -> conversations.say(firstEvent, new Draft(root, "key", "Hello")))
                .isInstanceOf(NoSuchEvent.class);
        assertThatThrownBy(() -> webinars.plan(plan(), root)).isInstanceOf(NoGatewayAtAll.class);

        change(
                "insert into meeting_livegateway (id, rtmp_stream_url, sipmediagw_server_url, sipmediagw_server_token,"
                        + " broadcaster_id, site_id) values (77, 'rtmp://127.0.0.1:9/live/2', 'http://127.0.0.1:9/second', 't', 1, 2)");
        long second = webinars.plan(plan(), root);
        assertThat(number("select site_id from meeting where id = " + second)).isEqualTo(2);
        assertThat(agenda.of(Sought.EVERYTHING, root).meetings())
                .extracting(WebinarView::id)
                .contains(second)
                .doesNotContain(first);
        assertThat(site.address()).hasToString("https://pod2.example.org");

        site.askedAt(new Host("nobody.example", 443));
        assertThat(site.id()).isEqualTo(1);
        assertThatThrownBy(() -> webinars.one(second, root)).isInstanceOf(NoSuchMeeting.class);
        assertThat(visitors.named("erin")).isEmpty();
        assertThat(webinars.one(first, alice).id()).isEqualTo(first);
    }

    @Test
    void work_in_the_background_goes_by_its_row_and_can_not_ask_for_the_site() throws Exception {
        long event = eventOf(planned());
        assertThat(executor.submit(() -> events.forThoseInside(event).id()).get())
                .isEqualTo(event);
        Visitor alice = person("alice");
        assertThatThrownBy(() -> executor.submit(
                                () -> agenda.of(Sought.EVERYTHING, alice).meetings())
                        .get())
                .rootCause()
                .hasMessageContaining("which site");
    }

    private long planned() {
        return webinars.plan(plan(), person("alice"));
    }

    private static Plan plan() {
        return new Plan("Lecture", Days.fresh(), Duration.ofHours(1), true);
    }

    private long eventOf(long meeting) {
        return webinars.one(meeting, person("alice")).eventId();
    }

    private Visitor person(String name) {
        return visitors.named(name).orElseThrow();
    }

    private void change(String sql, Object... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
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
