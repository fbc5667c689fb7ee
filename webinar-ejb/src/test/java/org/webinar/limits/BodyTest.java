package org.webinar.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void comes_whole_when_it_is_small_and_quick() throws IOException {
        byte[] sent = new byte[100_000];
        sent[99_999] = 7;
        assertThat(body(100_000).read(new ByteArrayInputStream(sent))).isEqualTo(sent);
        assertThat(body(1).read(null)).isEmpty();
    }

    @Test
    void is_refused_when_it_is_too_large() {
        assertThatThrownBy(() -> body(99_999).read(new ByteArrayInputStream(new byte[100_000])))
                .isInstanceOf(IOException.class)
                .hasMessage("more than 99999 bytes");
    }

    /** One byte a second keeps every time-out of a connection quiet. */
    @Test
    void is_given_up_when_it_drips() {
        InputStream dripping = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                nanos.addAndGet(Duration.ofSeconds(1).toNanos());
                return 1;
            }
        };
        Body body = body(1000);
        assertThatThrownBy(() -> body.read(dripping)).hasMessage("the answer does not end in time");
        assertThat(nanos.get() - (Long.MAX_VALUE - 5))
                .isEqualTo(LONGEST.plusSeconds(1).toNanos());
    }

    private Body body(int largest) {
        return Body.within(largest, LONGEST, nanos::get);
    }
}
