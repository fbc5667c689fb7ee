package org.webinar.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The zone in which Pod's database counts a meeting's days: Django writes its TIME_ZONE of that moment into the
 * constraint that a recurrence ends on the day of the start or later (pod-compatibility 5).
 *
 * @param name as the constraint has it
 */
record DayZone(String name) {
    private static final String CONSTRAINT = "recurring_until_greater_than_start";
    private static final Pattern POSTGRESQL = Pattern.compile("AT TIME ZONE '([^']+)'");
    private static final Pattern MARIADB = Pattern.compile("convert_tz\\(.*?,\\s*'UTC'\\s*,\\s*'([^']+)'");

    /** The zone of the constraint; empty when there is none, or it counts in the times as they stand, in UTC. */
    static Optional<DayZone> of(Connection connection, Dialect dialect) throws SQLException {
        if (dialect == Dialect.H2) {
            return Optional.empty();
        }
        try (PreparedStatement statement = connection.prepareStatement(dialect.checkQuery())) {
            statement.setString(1, CONSTRAINT);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    static Optional<DayZone> of(String clause) {
        Matcher postgresql = POSTGRESQL.matcher(clause);
        if (postgresql.find()) {
            return Optional.of(new DayZone(postgresql.group(1)));
        }
        Matcher mariadb = MARIADB.matcher(clause);
        return mariadb.find() ? Optional.of(new DayZone(mariadb.group(1))) : Optional.empty();
    }

    /** Whether rows pass that are made with days in UTC and in this zone, the later one counting. */
    boolean suits(ZoneId ours) {
        return name.equals("UTC") || name.equals(ours.getId());
    }

    String difference(ZoneId ours) {
        return "Pod's table meeting counts days in " + name + " and the setting TIME_ZONE says " + ours
                + ": set it to Pod's";
    }
}
