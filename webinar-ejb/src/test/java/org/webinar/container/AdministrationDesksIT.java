package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.administration.ChangeDesk;
import org.webinar.administration.FrontDesk;
import org.webinar.administration.MeetingDesk;
import org.webinar.administration.MeetingFilter;
import org.webinar.administration.MeetingFilter.Kind;
import org.webinar.administration.MeetingFilter.Order;
import org.webinar.administration.MeetingFilter.When;
import org.webinar.administration.MeetingRow;
import org.webinar.change.Change;
import org.webinar.change.ChangeFilter;
import org.webinar.change.Changes;
import org.webinar.change.Deed;
import org.webinar.change.Difference;
import org.webinar.change.Thing;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.ChangedMeanwhile;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.rights.OnlyForAdministrators;

/** What administrators find, and what is written down of what people do. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class AdministrationDesksIT {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String NAME = "Évaluation d’œuvres à Ñandú 50 %_!";

    @Inject
    private MeetingDesk meetings;

    @Inject
    private ChangeDesk desk;

    @Inject
    private Changes changes;

    @Inject
    private FrontDesk front;

    @Inject
    private Webinars webinars;

    @Inject
    private Alterations alterations;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private final List<Long> planned = new ArrayList<>();
    private Visitor root;
    private Visitor alice;
    private Instant start;
    private long id;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void plan_a_webinar() {
        alice = visitors.named("alice").orElseThrow();
        root = new Visitor(alice.userId(), "alice", "Élise Müller", true, true, Set.of());
        start = Days.fresh();
        id = webinars.planWaiting(new Plan(NAME, start, HOUR, true), alice);
        planned.add(id);
    }

    @AfterEach
    void delete_it() {
        planned.forEach(meeting -> alterations.delete(meeting, root));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "évaluation",
                "EVALUATION",
                "evaluation OEUVRES",
                "Œuvres ñandu",
                "NANDÚ elise",
                "muller alice evaluation",
                "50 %_!",
                "  evaluation   ",
            })
    void a_meeting_is_found_by_name_and_owner_whatever_the_accents(String typed) {
        assertThat(found(filter(typed, Kind.ALL, When.ALL))).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluation bob", "50 %_!x", "evaluation %x", "e_aluation", "' or 1=1 --", "nand\0x"})
    void what_is_not_there_is_not_found(String typed) {
        assertThat(found(filter(typed, Kind.ALL, When.ALL))).doesNotContain(id);
    }

    @Test
    void the_list_is_narrowed_and_sorted() throws SQLException {
        assertThat(found(filter(Long.toString(id), Kind.ALL, When.ALL))).contains(id);
        assertThat(found(filter("evaluation", Kind.WEBINAR, When.COMING))).contains(id);
        assertThat(found(filter("evaluation", Kind.PLAIN, When.ALL))).doesNotContain(id);
        assertThat(found(filter("evaluation", Kind.PERSONAL, When.ALL))).doesNotContain(id);
        assertThat(found(filter("evaluation", Kind.ALL, When.PAST))).doesNotContain(id);
        assertThat(found(filter("evaluation", Kind.ALL, When.RUNNING))).doesNotContain(id);
        assertThat(found(new MeetingFilter("evaluation", Kind.ALL, When.ALL, true, Order.NAME)))
                .doesNotContain(id);
        long later = webinars.planWaiting(new Plan("A later " + NAME, start.plus(HOUR), HOUR, true), alice);
        planned.add(later);
        assertThat(found(sorted(Order.EARLIEST))).containsSubsequence(id, later);
        assertThat(found(sorted(Order.LATEST))).containsSubsequence(later, id);
        assertThat(found(sorted(Order.NEXT))).containsSubsequence(id, later);
        begins(later, HOUR.dividedBy(2));
        assertThat(found(sorted(Order.NEXT))).as("its time is now").containsSubsequence(later, id);
        begins(later, HOUR.multipliedBy(2));
        assertThat(found(sorted(Order.NEXT))).as("it is over").containsSubsequence(id, later);
        assertThat(found(new MeetingFilter(NAME, Kind.ALL, When.PAST, false, Order.NEXT)))
                .contains(later)
                .doesNotContain(id);
        assertThat(found(sorted(Order.NAME))).contains(id, later);
        assertThat(found(sorted(Order.OWNER))).contains(id, later);
        MeetingRow row = meetings.find(sorted(Order.EARLIEST), 0, root).rows().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
        assertThat(row.owner()).isEqualTo("Élise Müller");
        assertThat(row.may().edit()).isTrue();
        assertThat(meetings.find(filter("", Kind.ALL, When.ALL), 10_000, root).rows())
                .isEmpty();
    }

    @Test
    void nobody_else_finds_anything() {
        Visitor carol = visitors.named("carol").orElseThrow();
        assertThatThrownBy(() -> meetings.find(filter("", Kind.ALL, When.ALL), 0, carol))
                .isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> desk.find(ChangeFilter.ALL, 0, carol)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> desk.all(ChangeFilter.ALL, carol)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> front.state(carol)).isInstanceOf(OnlyForAdministrators.class);
        assertThat(front.state(root).gateways().all()).isPositive();
        assertThat(front.state(root).databaseServes()).isTrue();
    }

    @Test
    void what_people_do_is_written_down_with_before_and_after() {
        Planned read = alterations.planned(id, alice);
        alterations.edit(id, new Plan("Réunion", start, HOUR.multipliedBy(2), false), read, alice);
        alterations.edit(id, new Plan("Réunion", start, HOUR.multipliedBy(2), false), read, alice);
        assertThatThrownBy(() -> alterations.edit(id, new Plan("Autre", start, HOUR, true), read, root))
                .isInstanceOf(ChangedMeanwhile.class);
        alterations.delete(id, root);
        planned.remove(id);

        List<Change> all = desk.all(ofThis(), root);
        assertThat(all).extracting(Change::deed).containsExactly(Deed.DELETED, Deed.CHANGED, Deed.ADDED);
        assertThat(all.get(1).username()).isEqualTo("alice");
        assertThat(all.get(1).fullName()).isEqualTo("Élise Müller");
        assertThat(all.get(1).differences())
                .containsExactly(
                        new Difference("NAME", NAME, "Réunion", true),
                        new Difference("DURATION", HOUR, HOUR.multipliedBy(2), true),
                        new Difference("CHAT", true, false, true));
        assertThat(all.get(2).thing()).isEqualTo(Thing.webinar(id, NAME, start));
    }

    @Test
    void changes_are_found_by_words_things_and_days() {
        Instant now = Instant.now();
        assertThat(words("elise evaluation")).isEqualTo(1);
        assertThat(words("OEUVRES")).isEqualTo(1);
        assertThat(words("50 %_!")).isEqualTo(1);
        assertThat(words("e_aluation")).isZero();
        assertThat(counted(Thing.Kind.EVENT, null, null)).isZero();
        assertThat(counted(Thing.Kind.WEBINAR, now.minus(HOUR), now.plus(HOUR))).isEqualTo(1);
        assertThat(counted(Thing.Kind.WEBINAR, now.plus(HOUR), null)).isZero();
        assertThat(counted(Thing.Kind.WEBINAR, null, now.minus(HOUR))).isZero();
    }

    @Test
    void changes_are_kept_for_the_time_that_is_set() throws SQLException {
        String old = "'2019-01-01 00:00:00'";
        new Rows(dataSource).run("update webinar_change set made_at = " + old + " where thing_id = " + id);
        changes.forgetOld();
        assertThat(desk.all(ofThis(), root)).isEmpty();
    }

    private void begins(long meeting, Duration ago) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update meeting set start_at = ? where id = " + meeting)) {
            update.setTimestamp(1, Timestamp.from(Instant.now().minus(ago)));
            update.executeUpdate();
        }
    }

    private ChangeFilter ofThis() {
        return new ChangeFilter("", Thing.Kind.WEBINAR, id, null, null);
    }

    private long words(String words) {
        return changes.count(new ChangeFilter(words, Thing.Kind.WEBINAR, id, null, null));
    }

    private long counted(Thing.Kind kind, Instant from, Instant until) {
        return changes.count(new ChangeFilter("", kind, id, from, until));
    }

    private static MeetingFilter filter(String words, Kind kind, When when) {
        return new MeetingFilter(words, kind, when, false, Order.LATEST);
    }

    private static MeetingFilter sorted(Order order) {
        return new MeetingFilter("evaluation nandu", Kind.ALL, When.ALL, false, order);
    }

    private List<Long> found(MeetingFilter filter) {
        return meetings.find(filter, 0, root).rows().stream()
                .map(MeetingRow::id)
                .toList();
    }
}
