package org.webinar.container;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What stands in the database, asked in SQL beside the product. */
record Rows(DataSource dataSource) {

    void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The only row of a question, column names in lower case. */
    Map<String, String> one(String sql) throws SQLException {
        List<Map<String, String>> found = all(sql);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows: " + sql);
        }
        return found.get(0);
    }

    /** The only value of the only row. */
    String value(String sql) throws SQLException {
        return one(sql).values().iterator().next();
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(value(sql));
    }

    List<Map<String, String>> all(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Map<String, String>> found = new ArrayList<>();
            while (rows.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.put(rows.getMetaData().getColumnLabel(i).toLowerCase(java.util.Locale.ROOT), rows.getString(i));
                }
                found.add(row);
            }
            return found;
        }
    }

    /** The columns in which the two differ. */
    static TreeSet<String> changed(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> changed = new TreeSet<>(before.keySet());
        changed.removeIf(column -> Objects.equals(before.get(column), after.get(column)));
        return changed;
    }

    /** Everything that stands in Pod's tables, whichever there are. */
    Map<String, List<String>> ofPod() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet names = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            while (names.next()) {
                tables.put(names.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT), List.of());
            }
        }
        tables.keySet().removeIf(table -> table.startsWith("webinar_") || table.endsWith("_schema_history"));
        for (String table : tables.keySet()) {
            tables.put(
                    table,
                    all("select * from " + table).stream()
                            .map(Objects::toString)
                            .sorted()
                            .toList());
        }
        return tables;
    }
}
