package org.webinar.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.site.CurrentSite;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduces;
import org.webinar.spi.identity.Profile;
import org.webinar.spi.identity.RequestFacts;
import org.webinar.spi.identity.SignedIn;
import org.webinar.time.Ticking;

/** Who is asked about somebody who comes, how often, and who waits for the answer. */
class IntroductionsTest {
    private final Directory directory = new Directory();
    private final Book book = new Book();
    private final ExecutorService tabs = Executors.newCachedThreadPool();
    private Instant now = Instant.parse("2026-11-30T10:00:00Z");

    private final Introductions introductions = new Introductions(
            new Identities(List.of("directory"), List.of(directory)),
            book,
            new CurrentSite() {
                @Override
                public int id() {
                    return 1;
                }
            },
            new Ticking(() -> now));

    @AfterEach
    void close() {
        tabs.shutdownNow();
    }

    private void comes(String name) {
        introductions.meet(login(name), null);
    }

    private static Login login(String name) {
        return new Login("directory", new SignedIn(name, ""));
    }

    private void later(Duration span) {
        now = now.plus(span);
    }

    @Test
    void somebody_is_asked_for_once_in_ten_minutes() {
        comes("alice");
        comes("alice");
        later(Duration.ofMinutes(9));
        comes("alice");
        assertThat(directory.asked).containsExactly("alice");
        later(Duration.ofMinutes(1));
        comes("alice");
        assertThat(directory.asked).containsExactly("alice", "alice");
        assertThat(book.written).containsExactly("alice", "alice");
    }

    @Test
    void whoever_the_directory_does_not_know_rests_a_minute() {
        directory.knows = false;
        comes("alice");
        comes("alice");
        assertThat(directory.asked).containsExactly("alice");
        later(Duration.ofMinutes(1));
        comes("alice");
        assertThat(directory.asked).hasSize(2);
        assertThat(book.written).isEmpty();
    }

    @Test
    void a_dark_directory_is_waited_for_by_one_and_not_by_each_request_of_everybody() {
        directory.dark = true;
        comes("alice");
        comes("alice");
        comes("bob");
        comes("carol");
        assertThat(directory.asked).containsExactly("alice");
        later(Duration.ofSeconds(10));
        comes("alice");
        assertThat(directory.asked).as("she rests a minute").hasSize(1);
        comes("bob");
        comes("carol");
        assertThat(directory.asked).containsExactly("alice", "bob");
    }

    @Test
    void once_it_is_bright_again_everybody_is_asked_for() {
        directory.dark = true;
        comes("alice");
        directory.dark = false;
        later(Duration.ofSeconds(10));
        comes("bob");
        comes("carol");
        later(Duration.ofSeconds(50));
        comes("alice");
        assertThat(book.written).containsExactly("bob", "carol", "alice");
    }

    @Test
    void while_one_looks_whether_it_is_bright_again_the_others_go_on() throws Exception {
        directory.dark = true;
        comes("alice");
        later(Duration.ofSeconds(10));
        directory.slow = new CountDownLatch(1);
        Future<?> bob = tabs.submit(() -> comes("bob"));
        assertThat(directory.isAsked.await(10, TimeUnit.SECONDS)).isTrue();
        comes("carol");
        directory.slow.countDown();
        bob.get(10, TimeUnit.SECONDS);
        assertThat(directory.asked).containsExactly("alice", "bob");
    }

    @Test
    void whoever_has_just_proved_a_password_is_asked_for_at_once() {
        directory.dark = true;
        comes("alice");
        directory.dark = false;
        introductions.greet(login("alice"), null);
        assertThat(book.written).containsExactly("alice");
        comes("bob");
        assertThat(book.written).as("it answers, so others are asked for").containsExactly("alice", "bob");
    }

    /** A page asks for several things at once, and the first of them makes the account. */
    @Test
    void requests_of_the_same_person_wait_for_the_first() throws Exception {
        book.slow = new CountDownLatch(1);
        List<Future<Integer>> others = new ArrayList<>();
        Future<?> first = tabs.submit(() -> comes("alice"));
        assertThat(book.isOpen.await(10, TimeUnit.SECONDS)).isTrue();
        for (int tab = 0; tab < 3; tab++) {
            others.add(tabs.submit(() -> {
                comes("alice");
                return book.written.size();
            }));
        }
        comes("bob");
        assertThat(book.written).as("nobody waits for somebody else").containsExactly("bob");
        assertThat(others).noneMatch(Future::isDone);
        book.slow.countDown();
        first.get(10, TimeUnit.SECONDS);
        for (Future<Integer> other : others) {
            assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(2);
        }
        assertThat(directory.asked).containsExactlyInAnyOrder("alice", "bob");
    }

    @Test
    void what_could_not_be_written_is_tried_again_with_the_next_request() {
        book.broken = true;
        assertThatThrownBy(() -> comes("alice")).hasMessage("no database");
        book.broken = false;
        comes("alice");
        assertThat(book.written).containsExactly("alice");
    }

    private static final class Directory implements Introduces {
        private final List<String> asked = new CopyOnWriteArrayList<>();
        private final CountDownLatch isAsked = new CountDownLatch(2);
        private boolean knows = true;
        private boolean dark;
        private CountDownLatch slow = new CountDownLatch(0);

        @Override
        public String name() {
            return "directory";
        }

        @Override
        public String origin() {
            return "local";
        }

        @Override
        public Optional<Profile> profile(String username, RequestFacts request) {
            asked.add(username);
            isAsked.countDown();
            await(slow);
            if (dark) {
                throw new IdentityTrouble("dark");
            }
            return Optional.of(Profile.unknown()).filter(profile -> knows);
        }
    }

    /** Where accounts are written. */
    private static final class Book extends Newcomers {
        private final List<String> written = new CopyOnWriteArrayList<>();
        private final CountDownLatch isOpen = new CountDownLatch(1);
        private CountDownLatch slow = new CountDownLatch(0);
        private boolean broken;

        @Override
        public Optional<String> welcome(String username, String origin, Profile profile) {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            if (username.equals("alice")) {
                isOpen.countDown();
                await(slow);
            }
            written.add(username);
            return Optional.of(username);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
