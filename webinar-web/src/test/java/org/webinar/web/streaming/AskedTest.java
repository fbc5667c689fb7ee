package org.webinar.web.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What streaming servers tell us of an address. */
class AskedTest {

    @Test
    void the_path_is_what_stands_before_the_first_question_mark() {
        assertThat(new Asked("/hls/a.ts?ticket=1?2").path()).isEqualTo("/hls/a.ts");
        assertThat(new Asked("/hls/a.ts").path()).isEqualTo("/hls/a.ts");
        assertThat(new Asked("").path()).isEmpty();
    }

    @Test
    void the_first_of_each_name_counts() {
        assertThat(new Asked("/a?b=1&ticket=x.y&ticket=z&c&d=e=f").parameters())
                .isEqualTo(Map.of("b", "1", "ticket", "x.y", "d", "e=f"));
        assertThat(new Asked("/a?b=1&ticket=x.y").ticket()).contains("x.y");
        assertThat(new Asked("/a?").ticket()).isEmpty();
        assertThat(new Asked("/a").ticket()).isEmpty();
    }
}
