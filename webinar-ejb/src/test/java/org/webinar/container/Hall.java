package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.webinar.chat.Writer;
import org.webinar.identity.Participant;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.poll.PollPlan;
import org.webinar.poll.Polls;
import org.webinar.question.Boards;
import org.webinar.question.QuestionDesk;
import org.webinar.question.QuestionDraft;
import org.webinar.question.QuestionLine;
import org.webinar.question.Questions;
import org.webinar.rights.Keys;

/** A webinar with a crowd: what the tests of questions and polls share. */
abstract class Hall {
    static final int CROWD = 40;
    private static final AtomicInteger HALLS = new AtomicInteger();

    @Inject
    private Webinars webinars;

    @Inject
    Boards boards;

    @Inject
    Questions questions;

    @Inject
    QuestionDesk desk;

    @Inject
    Polls polls;

    @Inject
    private Visitors visitors;

    @Inject
    AnySite anySite;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    Visitor alice;
    long event;
    private int hall;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void a_webinar_of_alices() {
        hall = HALLS.incrementAndGet();
        alice = visitors.named("alice").orElseThrow();
        Plan plan = new Plan("Questions " + hall, Days.fresh(), Duration.ofHours(1), true);
        event = webinars.one(webinars.plan(plan, alice), alice).eventId();
    }

    QuestionLine ask(String text, Participant asker, boolean anonymous) {
        String key = text.replaceAll("[^a-z0-9]", "-") + asker.key();
        return questions.ask(
                event, new QuestionDraft(asker, key, text, anonymous), Writer.of(alice, asker.key()), Keys.NONE);
    }

    QuestionLine only() {
        List<QuestionLine> all = questions.after(event, 0);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** Fresh people for each test: how often somebody may vote is counted over all of them. */
    Participant somebody(int number) {
        int userId = 1_000_000 + hall * 1_000 + number;
        return new Participant(Participant.keyOf(userId), userId, "Person " + number);
    }

    static PollPlan plan(boolean multiple) {
        return new PollPlan("Which?", List.of("one", "two", "three"), multiple, true);
    }

    void atOnce(List<Callable<Object>> deeds) throws Exception {
        for (Future<Object> done : executor.invokeAll(deeds.stream()
                .map(deed -> (Callable<Object>) () -> anySite.whileAsking(() -> call(deed)))
                .toList())) {
            done.get();
        }
    }

    static Object call(Callable<Object> deed) {
        try {
            return deed.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    Rows rows() {
        return new Rows(dataSource);
    }
}
