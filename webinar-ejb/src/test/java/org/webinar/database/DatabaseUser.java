package org.webinar.database;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** A database user who may do what docs/settings.md says it has to, and no more: Pod's tables belong to somebody else. */
final class DatabaseUser {
    private static final String PASSWORD = "a password of the tests";

    private DatabaseUser() {}

    /** The same database, for a new user. */
    static TestDatabase of(TestDatabase owners) throws SQLException {
        String database = owners.url().substring(owners.url().lastIndexOf('/') + 1);
        String user = "lent_" + database;
        for (String sql : owners.dialect() == Dialect.MARIADB ? mariadb(user, database) : postgresql(user)) {
            owners.execute(sql);
        }
        return new TestDatabase(owners.dialect(), owners.url(), user, PASSWORD);
    }

    private static List<String> postgresql(String user) {
        return List.of(
                "CREATE ROLE " + user + " LOGIN PASSWORD '" + PASSWORD + "'",
                "GRANT USAGE, CREATE ON SCHEMA public TO " + user,
                "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + user,
                "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO " + user);
    }

    private static List<String> mariadb(String user, String database) {
        return Stream.of("localhost", "127.0.0.1")
                .map(host -> "'" + user + "'@'" + host + "'")
                .flatMap(account -> Stream.of(
                        "CREATE USER " + account + " IDENTIFIED BY '" + PASSWORD + "'",
                        "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX, REFERENCES ON " + database
                                + ".* TO " + account))
                .toList();
    }
}
