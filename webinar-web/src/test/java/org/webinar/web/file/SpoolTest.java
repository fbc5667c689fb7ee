package org.webinar.web.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.webinar.limits.UploadTooSlow;

/** Files come in bounded in time. */
class SpoolTest {
    private static final LongConsumer ANY = length -> {};

    @Test
    void what_has_come_lies_on_the_disk_for_a_moment() throws IOException {
        Path path;
        try (Spool spool = Spool.of(new ByteArrayInputStream(new byte[100_000]), ANY)) {
            path = spool.path();
            assertThat(path).hasSize(100_000);
        }
        assertThat(Files.exists(path)).isFalse();
    }

    /** A byte a minute, for ever. */
    @Test
    void who_sends_a_byte_at_a_time_is_not_waited_for() {
        AtomicLong now = new AtomicLong();
        InputStream drop = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] piece, int offset, int length) {
                now.addAndGet(Duration.ofMinutes(1).toNanos());
                return 1;
            }
        };
        assertThatThrownBy(() -> Spool.heardOut(drop, () -> Spool.of(drop, ANY, now::get)))
                .isInstanceOf(UploadTooSlow.class);
        assertThat(Duration.ofNanos(now.get())).isLessThan(Duration.ofMinutes(7));
    }
}
