package org.webinar.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.webinar.settings.FixedSettings;

/** One database of one test. */
public record TestDatabase(Dialect dialect, String url, String user, String password) {

    public DataSource dataSource() {
        DriverByUrl source = new DriverByUrl();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** The same one, for a user who owns none of its tables. */
    public TestDatabase lent() throws SQLException {
        return DatabaseUser.of(this);
    }

    /** Opens it as the product does at its start. */
    public List<String> open(String podSchema) {
        return open(Map.of("webinar.pod.schema", podSchema, "TIME_ZONE", "UTC"));
    }

    List<String> open(Map<String, String> settings) {
        try (EntityManagerFactory entities = entities("webinar")) {
            return new Opening(dataSource(), FixedSettings.of(settings), entities.getMetamodel()).differences();
        }
    }

    /** The product's entities, or those of another unit, outside a server. */
    public EntityManagerFactory entities(String unit) {
        return Persistence.createEntityManagerFactory(
                unit,
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource",
                        dataSource(),
                        "eclipselink.session-name",
                        url));
    }

    /** Runs a file of the test resources. */
    TestDatabase load(String resource) throws SQLException {
        try (InputStream file = TestDatabase.class.getResourceAsStream("/pod/" + resource)) {
            executeAll(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
        return this;
    }

    /** Many statements at once, as the databases' own tools run them. */
    void executeAll(String script) throws SQLException {
        TestDatabase tool = dialect == Dialect.MARIADB
                ? new TestDatabase(dialect, url + "?allowMultiQueries=true", user, password)
                : this;
        tool.execute(script);
    }

    public TestDatabase execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    /** The rows of a query, each column as the database itself writes it as text, NULL as null. */
    public List<List<String>> rows(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> found = new ArrayList<>();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    row.add(rows.getString(column));
                }
                found.add(row);
            }
            return found;
        }
    }

    /** Everything that stands in the tables but for our own: what may not change. */
    public Map<String, List<List<String>>> podsRows() throws SQLException {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        for (String table : tables()) {
            if (!table.startsWith("webinar_")) {
                tables.put(table, rows("SELECT * FROM " + table + " ORDER BY 1"));
            }
        }
        return tables;
    }

    List<String> tables() throws SQLException {
        String schema = dialect == Dialect.MARIADB ? "DATABASE()" : "current_schema()";
        return rows("SELECT table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE'"
                        + " AND table_schema = " + schema)
                .stream()
                .map(row -> row.get(0))
                .sorted()
                .toList();
    }
}
