package org.webinar.web.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final Outbox outbox = new Outbox();
    private final List<String> sent = new ArrayList<>();

    @Test
    void only_who_finds_it_empty_has_to_empty_it() {
        assertThat(put("a")).isTrue();
        assertThat(put("b")).isFalse();
        outbox.empty(this::send);
        assertThat(put("c")).isTrue();
    }

    @Test
    void what_comes_while_pages_are_told_goes_in_one_piece_afterwards() {
        put("a");
        outbox.empty(piece -> {
            if (sent.isEmpty()) {
                assertThat(put("b")).isFalse();
                assertThat(put("c")).isFalse();
            }
            send(piece);
        });
        assertThat(sent).containsExactly("a", "bc");
    }

    @Test
    void who_fails_leaves_the_rest_to_the_next_one() {
        put("a");
        assertThatThrownBy(() -> outbox.empty(piece -> {
                    put("b");
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(put("c")).isTrue();
        outbox.empty(this::send);
        assertThat(sent).containsExactly("bc");
    }

    private boolean put(String text) {
        return outbox.put(text.getBytes(StandardCharsets.UTF_8));
    }

    private void send(byte[] piece) {
        sent.add(new String(piece, StandardCharsets.UTF_8));
    }
}
