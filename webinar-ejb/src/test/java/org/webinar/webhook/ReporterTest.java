package org.webinar.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.webinar.change.Deed;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.change.Thing;

/** What is written down of a webinar, and what of that programs are told. */
class ReporterTest {
    private static final Thing WEBINAR = Thing.webinar(7, "Mechanics", null);

    private static Note changed(String... fields) {
        List<Difference> differences = Stream.of(fields).map(Difference::untold).toList();
        return new Note(Deed.CHANGED, WEBINAR, differences);
    }

    @Test
    void a_plan_is_told_when_it_is_made_and_when_it_changes() {
        assertThat(Reporter.news(Note.of(Deed.ADDED, WEBINAR), true)).contains(News.WEBINAR_PLANNED);
        assertThat(Reporter.news(changed("NAME", "ATTENDEE_PASSWORD"), true)).contains(News.WEBINAR_CHANGED);
        assertThat(Reporter.news(changed("NAME", "RECORDING"), true)).contains(News.WEBINAR_CHANGED);
    }

    @Test
    void recordings_that_are_published_or_shown_change_no_plan() {
        assertThat(Reporter.news(changed("RECORDING"), true)).isEmpty();
        assertThat(Reporter.news(changed("RECORDING_SHOWN"), true)).isEmpty();
    }

    @Test
    void an_audience_makes_a_webinar_and_without_one_there_is_none() {
        assertThat(Reporter.news(changed("NAME", "WEBINAR"), true)).contains(News.WEBINAR_PLANNED);
        assertThat(Reporter.news(changed("WEBINAR"), false)).contains(News.WEBINAR_CANCELLED);
        assertThat(Reporter.news(changed("NAME"), false)).isEmpty();
        assertThat(Reporter.news(Note.of(Deed.ADDED, WEBINAR), false)).isEmpty();
    }
}
