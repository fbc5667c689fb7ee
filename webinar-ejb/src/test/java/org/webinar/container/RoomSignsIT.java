package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.doctor.RoomSignLedger;
import org.webinar.doctor.RoomSigns.Way;

/** What comes of a room of the doctor's is written down once, whichever server it comes to, and for an hour. */
@ExtendWith(ArquillianExtension.class)
class RoomSignsIT {
    @Inject
    private RoomSignLedger signs;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    private static String chance() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void each_way_is_noted_once_and_for_its_own_room() {
        String word = chance();
        assertThat(signs.of(word)).isEmpty();
        signs.note(word, Way.CALLBACK);
        signs.note(word, Way.CALLBACK);
        assertThat(signs.of(word)).containsExactly(Way.CALLBACK);
        signs.note(word, Way.WEBHOOK);
        assertThat(signs.of(word)).containsExactlyInAnyOrder(Way.WEBHOOK, Way.CALLBACK);
        assertThat(signs.of(chance())).isEmpty();
    }

    /** Chat lines of the same delivery are written in theirs: neither takes the other with it. */
    @Test
    void it_is_noted_in_a_transaction_of_its_own() throws Exception {
        String word = chance();
        transaction.begin();
        try {
            signs.note(word, Way.WEBHOOK);
        } finally {
            transaction.rollback();
        }
        assertThat(signs.of(word)).containsExactly(Way.WEBHOOK);
    }

    @Test
    void what_is_no_word_of_ours_is_not_written_down() {
        String longer = chance() + chance();
        signs.note(longer, Way.WEBHOOK);
        signs.note("", Way.WEBHOOK);
        assertThat(signs.of(longer)).isEmpty();
        assertThat(signs.of("")).isEmpty();
    }

    @Test
    void after_an_hour_it_is_forgotten() throws SQLException {
        String old = chance();
        signs.note(old, Way.WEBHOOK);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update webinar_room_sign set come_at = ? where word = ?")) {
            statement.setTimestamp(1, Timestamp.from(Instant.now().minus(Duration.ofMinutes(61))));
            statement.setString(2, old);
            statement.executeUpdate();
        }
        signs.note(chance(), Way.WEBHOOK);
        assertThat(signs.of(old)).isEmpty();
    }
}
