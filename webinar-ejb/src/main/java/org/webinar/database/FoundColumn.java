package org.webinar.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * A column that is in the database.
 *
 * @param type its type in the words of the information schema, in lower case
 * @param optional whether a row may leave it NULL
 * @param fillsItself whether the database fills it when a row says nothing of it
 */
record FoundColumn(String type, boolean optional, boolean fillsItself) {

    /** All columns of the schema that the connection stands in, by table and name. */
    static Map<String, Map<String, FoundColumn>> all(Connection connection, Dialect dialect) throws SQLException {
        Map<String, Map<String, FoundColumn>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(dialect.columnsQuery())) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), table -> new TreeMap<>())
                        .put(
                                rows.getString(2),
                                new FoundColumn(rows.getString(3), rows.getBoolean(4), rows.getBoolean(5)));
            }
        }
        return tables;
    }
}
