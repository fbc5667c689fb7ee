package org.webinar.web.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.webinar.chat.ChatLine;
import org.webinar.chat.Conversations;
import org.webinar.chat.Standing;

class ChatFeedTest {
    private int asked;
    private long last = 250;

    private final ChatFeed feed = new ChatFeed(null, new LongConversation());

    @Test
    void a_page_that_has_missed_little_is_told_it() {
        assertThat(feed.missed(1, "248").orElseThrow())
                .extracting(ShownLine::revision)
                .containsExactly("249", "250");
    }

    @Test
    void a_page_that_names_nothing_is_told_nothing() {
        assertThat(feed.missed(1, null)).contains(List.of());
        assertThat(feed.missed(1, "x")).contains(List.of());
        assertThat(asked).isZero();
    }

    @Test
    void a_page_that_has_missed_a_whole_conversation_does_not_get_it_in_one_piece() {
        last = 100_000;
        assertThat(feed.missed(1, "0")).isEmpty();
        assertThat(asked).isEqualTo(1);
    }

    private class LongConversation extends Conversations {
        @Override
        public List<ChatLine> afterForThoseInside(long eventId, long revision) {
            asked++;
            return LongStream.rangeClosed(revision + 1, Math.min(last, revision + MOST_AT_ONCE))
                    .mapToObj(i -> new ChatLine(i, i, i, Standing.PUBLISHED, "A", false, false, "x", Instant.EPOCH))
                    .toList();
        }
    }
}
