package org.webinar.web.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The code that puts a live page into another page. */
class EmbeddingTest {
    private static final String PAGE = "https://pod.univ.example/live/event/12-x/";

    @Test
    void a_title_cannot_leave_its_attribute() {
        assertThat(Embedding.of(PAGE, "\"><script>alert('&')</script>").html())
                .isEqualTo("<iframe src=\"" + PAGE + "?is_iframe=true\""
                        + " title=\"&quot;&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt;\" width=\"640\" height=\"800\""
                        + " allow=\"autoplay; fullscreen\"></iframe>");
    }

    @Test
    void it_is_never_larger_than_there_is_room() {
        assertThat(Embedding.within(PAGE, "X", 320, Integer.MAX_VALUE)).isEqualTo(new Embedding(PAGE, "X", 320, 620));
        assertThat(Embedding.within(PAGE, "X", 9_000, 300)).isEqualTo(new Embedding(PAGE, "X", 640, 300));
    }
}
