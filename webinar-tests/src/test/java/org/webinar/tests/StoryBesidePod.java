package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.webinar.tests.pod.Pod;
import org.webinar.tests.pod.PodRows;

/** The story beside a Pod, in its database: the presenter signs in there; the viewer here, with the password of there. */
abstract class StoryBesidePod extends Story implements SignedInToPod, OddInputBesidePod {
    private static final int PLANNED_IN_THE_STORY = 3;

    private final Pod pod;
    private PodRows before;

    StoryBesidePod(Pod pod, BiFunction<Path, Pod, Product> start) {
        super(folder -> start.apply(folder, pod), Cast.PODS);
        this.pod = pod;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Pod pod() {
        return pod;
    }

    @Override
    Shots shots() {
        return Shots.NONE;
    }

    @BeforeEach
    void readPodsTables() {
        before = pod.read();
    }

    @Override
    void signIn(Page page, Cast.Role role) {
        assertThat(page.locator("h1")).hasText("Authentification");
        page.locator("#id_username").fill(role.username());
        page.locator("#pod-sign-in").click();
        page.waitForURL(stage.product().url() + MyMeetings.PATH);
    }

    @Override
    void nothing_happened_that_should_not() {
        super.nothing_happened_that_should_not();
        PodRows after = pod.read();
        var grown = after.grownSince(before);
        // Pod's own doing, where it keeps its sessions in a table.
        grown.remove("django_session");
        // Who came into the rooms is written down as Pod does, once for each opening.
        assertThat(grown.remove("meeting_meetingsessionlog")).isEqualTo(1);
        assertThat(grown)
                .isEqualTo(Map.of(
                        "meeting", PLANNED_IN_THE_STORY,
                        "live_event", PLANNED_IN_THE_STORY,
                        "meeting_livestream", PLANNED_IN_THE_STORY));
        assertThat(after.changedSince(before).keySet()).as("rows of Pod's").containsExactly("auth_user");
        assertThat(after.constraints()).isEqualTo(before.constraints()).isNotEmpty();
    }

    @AfterAll
    void closePod() {
        pod.close();
    }
}
