package org.webinar.doctor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;

/** A database that answers what a test wants: one value to each question. */
final class LyingDatabase {
    String make = "MariaDB";
    String text = "utf8mb4";
    String zone = "2026-01-01 13:00:00";
    OffsetDateTime now = LyingOutside.TODAY.atOffset(ZoneOffset.UTC);
    boolean silent;

    DataSource source() {
        return like(DataSource.class, (proxy, method, arguments) -> connection());
    }

    private Connection connection() throws SQLException {
        if (silent) {
            throw new SQLException("away");
        }
        return like(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "createStatement" -> statement();
            case "getMetaData" -> like(DatabaseMetaData.class, (meta, of, none) -> make);
            default -> null;
        });
    }

    private Statement statement() {
        return like(
                Statement.class,
                (proxy, method, arguments) ->
                        method.getName().equals("executeQuery") ? row(answer((String) arguments[0])) : null);
    }

    private Object answer(String question) {
        Map<String, Object> answers = Map.of(
                "SELECT 1", 1,
                "SELECT CURRENT_TIMESTAMP(6)", now,
                "SELECT @@character_set_database", text,
                "SHOW server_encoding", text);
        return question.contains("CONVERT_TZ") ? zone : answers.get(question);
    }

    private static ResultSet row(Object value) {
        return like(ResultSet.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "next" -> true;
            case "getObject" -> value;
            default -> null;
        });
    }

    private static <T> T like(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
