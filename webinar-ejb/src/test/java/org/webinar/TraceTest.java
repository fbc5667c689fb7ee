package org.webinar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What went wrong is told, and not what was said of it. */
class TraceTest {
    @Test
    void kinds_and_places_are_told_and_no_messages() {
        String trace =
                Trace.of(new IllegalStateException("Token s3cret", new IllegalArgumentException("invalid: s3cret")));
        assertThat(trace)
                .contains("IllegalStateException", "IllegalArgumentException", "TraceTest.java:")
                .doesNotContain("s3cret");
    }
}
