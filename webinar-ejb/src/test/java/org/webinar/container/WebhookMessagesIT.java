package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.webhook.CourierRounds;
import org.webinar.webhook.MessageSheet;
import org.webinar.webhook.MessageState;
import org.webinar.webhook.News;
import org.webinar.webhook.NoSuchWebhookMessage;
import org.webinar.webhook.WebhookDesk;
import org.webinar.webhook.WebhookWish;

/** What is kept of what programs were told. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class WebhookMessagesIT {
    private static final Visitor ROOT = new Visitor(1, "admin", "Root", true, true, Set.of());

    @Inject
    private WebhookDesk desk;

    @Inject
    private CourierRounds rounds;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private long webhook;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void add() {
        String address = "https://" + UUID.randomUUID() + ".example/hook";
        webhook = desk.add(new WebhookWish("Screens", address, Set.of(News.GATEWAY_DOWN)), ROOT)
                .id();
    }

    @AfterEach
    void delete() {
        desk.delete(webhook, ROOT);
    }

    private List<MessageSheet> messages(int page) {
        return desk.messages(webhook, page, ROOT).messages();
    }

    @Test
    void they_are_read_a_page_at_a_time_the_newest_first() {
        int all = WebhookDesk.PER_PAGE + 2;
        for (int i = 0; i < all; i++) {
            desk.test(webhook, ROOT);
        }
        List<MessageSheet> first = messages(0);
        List<MessageSheet> second = messages(1);
        assertThat(first).hasSize(WebhookDesk.PER_PAGE);
        assertThat(second).hasSize(2);
        assertThat(Stream.concat(first.stream(), second.stream()).map(MessageSheet::id))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
        assertThat(messages(2)).isEmpty();
        assertThat(desk.messages(webhook, 2, ROOT).count()).isEqualTo(all);
    }

    @Test
    void old_ones_are_forgotten() throws Exception {
        desk.test(webhook, ROOT);
        ChatLives.await("it is taken", () -> tests().get(0).state() == MessageState.TAKEN);
        long message = tests().get(0).id();
        rounds.sweep();
        assertThat(tests()).hasSize(1);
        new Rows(dataSource)
                .run("update webinar_webhook_message set happened_at = '2020-01-01 00:00:00' where id = " + message);
        rounds.sweep();
        assertThat(tests()).isEmpty();
        assertThatThrownBy(() -> desk.again(webhook, message, ROOT)).isInstanceOf(NoSuchWebhookMessage.class);
    }

    /** A gateway that is down elsewhere is news, too. */
    private List<MessageSheet> tests() {
        return messages(0).stream()
                .filter(message -> message.news() == News.TEST)
                .toList();
    }
}
