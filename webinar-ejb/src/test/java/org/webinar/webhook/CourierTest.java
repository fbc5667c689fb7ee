package org.webinar.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Vault;

/** One courier on his way to one program. */
class CourierTest {
    private static final Vault VAULT = new Vault(FixedSettings.with("SECRET_KEY", "a key"));

    private final Deque<Parcel> due = new ArrayDeque<>();
    private final List<String> log = new ArrayList<>();

    private final Outbox outbox = new Outbox() {
        @Override
        public Optional<Parcel> next(long webhookId, String courier) {
            return Optional.ofNullable(due.poll());
        }

        @Override
        public void tried(Parcel parcel, Outcome outcome) {
            log.add(parcel.word() + " " + outcome.trouble());
        }

        @Override
        public void leave(long webhookId, String courier) {
            log.add("leaves");
        }
    };

    private static Parcel parcel(String word, Parcel.Sealed... secrets) {
        return new Parcel(
                1, 2, "https://a.example/", word, News.TEST, Instant.EPOCH, new Facts(List.of()), List.of(secrets));
    }

    private static Parcel.Sealed sealed(String secret) {
        return new Parcel.Sealed("webhook 1", VAULT.seal("webhook 1", secret));
    }

    @Test
    void everything_due_is_sent_in_order_with_all_secrets_opened() {
        due.add(parcel("one", sealed("new"), sealed("old")));
        due.add(parcel("two", sealed("new")));
        new Courier(
                        outbox,
                        (parcel, secrets) -> {
                            log.add(parcel.word() + " " + secrets);
                            return Outcome.answered(200, "", null, Duration.ZERO);
                        },
                        VAULT)
                .deliver(1);
        assertThat(log).containsExactly("one [new, old]", "one null", "two [new]", "two null", "leaves");
    }

    @Test
    void a_secret_whose_key_is_gone_sends_nothing_and_is_said() {
        due.add(parcel("one", new Parcel.Sealed("webhook 2", sealed("new").text())));
        new Courier(
                        outbox,
                        (parcel, secrets) -> {
                            throw new IllegalStateException("nothing is to be sent");
                        },
                        VAULT)
                .deliver(1);
        assertThat(log).containsExactly("one SECRET_LOST", "leaves");
    }

    @Test
    void whoever_has_very_much_waits_for_the_next_round() {
        for (int i = 0; i < 120; i++) {
            due.add(parcel("m" + i));
        }
        new Courier(outbox, (parcel, secrets) -> Outcome.answered(200, "", null, Duration.ZERO), VAULT).deliver(1);
        assertThat(due).hasSize(70);
        assertThat(log).endsWith("leaves");
    }
}
