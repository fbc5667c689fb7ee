package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.change.Change;
import org.webinar.change.ChangeFilter;
import org.webinar.change.Changes;
import org.webinar.change.Deed;
import org.webinar.change.Note;
import org.webinar.change.Thing;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.EventRemovals;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.rights.OnlyForAdministrators;
import org.webinar.webhook.MessageSheet;
import org.webinar.webhook.MessageState;
import org.webinar.webhook.News;
import org.webinar.webhook.NoSuchWebhook;
import org.webinar.webhook.WebhookDesk;
import org.webinar.webhook.WebhookIsOff;
import org.webinar.webhook.WebhookState;
import org.webinar.webhook.WebhookWish;

/** Programs that are told, where the house lives. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class WebhooksIT {
    private static final Visitor ROOT = new Visitor(1, "admin", "Root", true, true, Set.of());
    private static final Set<News> WEBINARS =
            Set.of(News.WEBINAR_PLANNED, News.WEBINAR_CHANGED, News.WEBINAR_CANCELLED);

    @Inject
    private WebhookDesk desk;

    @Inject
    private FakeReceivers programs;

    @Inject
    private Webinars webinars;

    @Inject
    private Alterations alterations;

    @Inject
    private EventRemovals removals;

    @Inject
    private Visitors visitors;

    @Inject
    private Changes changes;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private final String address = "https://" + UUID.randomUUID() + ".example/hook?key=behind";

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    /** Others plan, too, and are not to be told of. */
    @AfterEach
    void delete_all() {
        desk.all(ROOT).forEach(webhook -> desk.delete(webhook.id(), ROOT));
    }

    private WebhookWish wish(Set<News> news) {
        return new WebhookWish("Écrans du hall", address, news);
    }

    private static Plan plan(String name) {
        return new Plan(name, Days.fresh(), Duration.ofHours(1), true);
    }

    @Test
    void what_happens_to_a_webinar_is_told_in_order_and_signed() throws Exception {
        WebhookDesk.Added added = desk.add(wish(WEBINARS), ROOT);
        Visitor alice = visitors.named("alice").orElseThrow();
        String name = "Mécanique " + UUID.randomUUID();
        long meeting = webinars.plan(plan(name), alice);
        Planned read = alterations.planned(meeting, alice);
        alterations.edit(
                meeting,
                new Plan(name + " II", read.start(), read.duration(), true, read.chat(), read.room(), read.series()),
                read,
                alice);
        alterations.delete(meeting, alice);
        ChatLives.await("they are told", () -> programs.told(address, meeting).size() == 3);

        List<FakeReceivers.Told> told = programs.told(address, meeting);
        assertThat(told)
                .extracting(one -> one.parcel().news())
                .containsExactly(News.WEBINAR_PLANNED, News.WEBINAR_CHANGED, News.WEBINAR_CANCELLED);
        assertThat(told).allSatisfy(one -> assertThat(one.secrets()).containsExactly(added.secret()));
        assertThat(told).extracting(one -> one.fact("name")).containsExactly(name, name + " II", name + " II");
        assertThat(told).allSatisfy(one -> {
            assertThat(one.fact("id")).isEqualTo(meeting);
            assertThat(one.fact("kind")).isEqualTo("webinar");
            assertThat(one.fact("owner")).isEqualTo("alice");
            assertThat(one.fact("event.id")).isNotNull();
        });
        ChatLives.await("it is written down", () -> desk.one(added.id(), ROOT).succeededAt() != null);
    }

    @Test
    void a_webinar_is_cancelled_once_whether_all_of_it_goes_or_its_audience() {
        Visitor alice = visitors.named("alice").orElseThrow();
        long all = webinars.plan(plan("Annulé"), alice);
        long audience = webinars.plan(plan("Sans public"), alice);
        long webhook = desk.add(wish(Set.of(News.WEBINAR_CANCELLED)), ROOT).id();
        alterations.delete(all, alice);
        assertThat(messages(webhook)).hasSize(1);
        removals.delete(webinars.one(audience, alice).eventId(), ROOT);
        assertThat(messages(webhook)).hasSize(2);
    }

    @Test
    void what_was_rolled_back_is_told_to_nobody() throws Exception {
        long meeting = webinars.plan(plan("Nearly"), visitors.named("alice").orElseThrow());
        long webhook = desk.add(wish(WEBINARS), ROOT).id();
        Note note = Note.of(Deed.ADDED, Thing.webinar(meeting, "Nearly", null));
        transaction.begin();
        changes.write(ROOT, note);
        transaction.rollback();
        assertThat(messages(webhook)).isEmpty();
        changes.write(ROOT, note);
        assertThat(messages(webhook)).hasSize(1);
    }

    @Test
    void a_secret_is_sealed_and_told_once() throws Exception {
        WebhookDesk.Added added = desk.add(wish(WEBINARS), ROOT);
        assertThat(added.secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
        String fresh = desk.rotate(added.id(), ROOT);
        assertThat(fresh).isNotEqualTo(added.secret());
        var row = new Rows(dataSource).one("select * from webinar_webhook where id = " + added.id());
        assertThat(row.toString()).doesNotContain(added.secret()).doesNotContain(fresh);
        assertThat(desk.one(added.id(), ROOT).origin().oldSecretUntil())
                .isAfter(Instant.now().plus(23, ChronoUnit.HOURS));
        desk.test(added.id(), ROOT);
        ChatLives.await("it is told", () -> !programs.told(address).isEmpty());
        assertThat(programs.told(address).get(0).secrets()).containsExactly(fresh, added.secret());

        List<Change> written = changes.find(new ChangeFilter("", Thing.Kind.WEBHOOK, added.id(), null, null), 0, 10);
        assertThat(written).extracting(Change::deed).containsExactly(Deed.CHANGED, Deed.ADDED);
        assertThat(written.toString() + written.get(1).differences())
                .doesNotContain(fresh)
                .doesNotContain("behind")
                .contains("webinar.planned");
    }

    @Test
    void whoever_wants_nothing_any_more_is_switched_off_and_its_maker_told() throws Exception {
        programs.answers(address, 410);
        long webhook = desk.add(wish(WEBINARS), ROOT).id();
        desk.test(webhook, ROOT);
        ChatLives.await("it is off", () -> desk.one(webhook, ROOT).standing().state() == WebhookState.GONE);
        assertThatThrownBy(() -> desk.test(webhook, ROOT)).isInstanceOf(WebhookIsOff.class);
        MessageSheet message = messages(webhook).get(0);
        assertThat(message.state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(message.answer().status()).isEqualTo(410);
        assertThat(new Rows(dataSource)
                        .number("select count(*) from webinar_letter_note where text like '%crans du hall%'"))
                .isPositive();

        programs.answers(address, 200);
        // As if it had been told in the moment in which it was switched off.
        new Rows(dataSource)
                .run("update webinar_webhook_message set state = 'WAITING', try_at = happened_at where id = "
                        + message.id());
        desk.turn(webhook, true, ROOT);
        assertThat(messages(webhook).get(0).state()).isEqualTo(MessageState.GIVEN_UP);
        desk.again(webhook, message.id(), ROOT);
        ChatLives.await("it is taken", () -> messages(webhook).get(0).state() == MessageState.TAKEN);
        assertThat(programs.told(address))
                .extracting(one -> one.parcel().word())
                .containsOnly(message.word())
                .hasSize(2);
    }

    @Test
    void what_is_switched_off_is_told_nothing_and_what_is_deleted_is_gone() {
        long webhook = desk.add(wish(WEBINARS), ROOT).id();
        desk.turn(webhook, false, ROOT);
        webinars.plan(plan("Quiet"), visitors.named("alice").orElseThrow());
        assertThat(messages(webhook)).isEmpty();
        desk.change(webhook, new WebhookWish("Écrans", address, Set.of(News.LIVE_ENDED)), ROOT);
        assertThat(desk.one(webhook, ROOT).news()).containsExactly(News.LIVE_ENDED);
        desk.delete(webhook, ROOT);
        assertThatThrownBy(() -> desk.one(webhook, ROOT)).isInstanceOf(NoSuchWebhook.class);
        assertThat(changes.find(new ChangeFilter("", Thing.Kind.WEBHOOK, webhook, null, null), 0, 10))
                .extracting(Change::deed)
                .containsExactly(Deed.DELETED, Deed.CHANGED, Deed.CHANGED, Deed.ADDED);
    }

    private List<MessageSheet> messages(long webhook) {
        return desk.messages(webhook, 0, ROOT).messages();
    }

    @Test
    void nobody_else_looks_after_them() {
        Visitor staff = new Visitor(99, "clerk", "Clerk", false, true, Set.of());
        Visitor keeper =
                new Visitor(99, "keeper", "Keeper", false, true, Set.of(), Set.of("sites.change_site"), Set.of());
        assertThatThrownBy(() -> desk.all(staff)).isInstanceOf(OnlyForAdministrators.class);
        long webhook = desk.add(wish(WEBINARS), keeper).id();
        assertThatThrownBy(() -> desk.delete(webhook, staff)).isInstanceOf(OnlyForAdministrators.class);
    }
}
