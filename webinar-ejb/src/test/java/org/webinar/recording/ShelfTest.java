package org.webinar.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.webinar.livestream.RoomNames;

/** BigBlueButton says that a recording is ready, once or several times, and sometimes twice at once. */
class ShelfTest {
    private static final PersistenceException REFUSED = new PersistenceException("it is there already");

    private static Shelf shelf(Optional<Long> thereAfterwards) {
        return new Shelf(
                null, new OneRoom(), null, new KnownRecordings(), null, new Quicker(thereAfterwards), null, null);
    }

    @Test
    void a_notice_that_comes_twice_at_once_is_taken_in_once_and_answered_twice() {
        assertThat(shelf(Optional.of(7L)).ready("signed")).isTrue();
    }

    @Test
    void a_notice_that_could_not_be_written_is_not_called_taken_in() {
        assertThatThrownBy(() -> shelf(Optional.empty()).ready("signed")).isSameAs(REFUSED);
    }

    /** A ledger in which somebody else writes between our look and our writing. */
    private static final class Quicker extends ReadyLedger {
        private final Optional<Long> thereAfterwards;

        private Quicker(Optional<Long> thereAfterwards) {
            this.thereAfterwards = thereAfterwards;
        }

        @Override
        public Long add(long meetingId, String recordingId) {
            throw REFUSED;
        }

        @Override
        public Optional<Long> number(String recordingId) {
            return thereAfterwards;
        }
    }

    private static final class OneRoom extends RoomNames {
        @Override
        public Optional<Long> meetingOf(String roomName) {
            return Optional.of(1L);
        }
    }
}
