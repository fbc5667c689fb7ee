package org.webinar.tests.pod;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.webinar.database.TestDatabase;

/** The table django_session, for a Pod whose settings choose it. */
record SessionsInTable(TestDatabase database) implements Sessions {

    @Override
    public Map<String, String> settings() {
        return Map.of("SESSION_ENGINE", "django.contrib.sessions.backends.db");
    }

    @Override
    public void keep(String key, String text, Duration life) {
        change(
                "INSERT INTO django_session (session_key, session_data, expire_date) VALUES (?, ?, ?)",
                key,
                text,
                Timestamp.from(Instant.now().plus(life)));
    }

    @Override
    public void drop(String key) {
        change("DELETE FROM django_session WHERE session_key = ?", key);
    }

    private void change(String sql, Object... parameters) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
