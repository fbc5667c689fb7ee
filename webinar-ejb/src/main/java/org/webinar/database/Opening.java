package org.webinar.database;

import jakarta.persistence.metamodel.Metamodel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.webinar.settings.Catalogue;
import org.webinar.settings.PodSchema;
import org.webinar.settings.Settings;

/**
 * The order in which a database is looked at and brought up to date: Pod's tables first, and nothing is written before
 * they have been found to fit.
 */
final class Opening {
    private final DataSource dataSource;
    private final Settings settings;
    private final List<MappedTable> tables;

    Opening(DataSource dataSource, Settings settings, Metamodel metamodel) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.tables = MappedTable.all(metamodel);
    }

    /**
     * Opens the database.
     *
     * @return why it can't be served, a sentence each; empty when it is open
     * @throws DatabaseSilent when it does not answer
     */
    List<String> differences() {
        try {
            Optional<Dialect> dialect = dialect();
            return dialect.isPresent()
                    ? open(dialect.get())
                    : List.of("this is none of the databases that we speak: H2, PostgreSQL, MariaDB");
        } catch (SQLException away) {
            throw new DatabaseSilent(away);
        } catch (FlywayException refused) {
            return List.of(
                    "a script could not be run: " + refused.getMessage().strip().replaceAll("\\s*\\R\\s*", " "));
        }
    }

    /**
     * The names of the tables that are there and of their columns, in lower case.
     *
     * @throws DatabaseSilent when it does not answer
     */
    Map<String, Set<String>> tables() {
        try {
            Optional<Dialect> dialect = dialect();
            Map<String, Set<String>> found = new TreeMap<>();
            if (dialect.isPresent()) {
                columns(dialect.get()).forEach((table, columns) -> found.put(table, Set.copyOf(columns.keySet())));
            }
            return Map.copyOf(found);
        } catch (SQLException away) {
            throw new DatabaseSilent(away);
        }
    }

    /**
     * Whether there is no Pod.
     *
     * @throws DatabaseSilent when it does not answer
     */
    boolean alone() {
        try {
            return dialect().filter(this::alone).isPresent();
        } catch (SQLException away) {
            throw new DatabaseSilent(away);
        }
    }

    private boolean alone(Dialect dialect) {
        return settings.get(Catalogue.POD_SCHEMA).createdOn(dialect == Dialect.H2);
    }

    private Optional<Dialect> dialect() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Dialect.ofProduct(connection.getMetaData().getDatabaseProductName());
        }
    }

    private List<String> open(Dialect dialect) throws SQLException {
        List<String> differences = new ArrayList<>();
        boolean alone = alone(dialect);
        if (alone) {
            differences.addAll(podsOwn(dialect));
        }
        if (alone && differences.isEmpty()) {
            Scripts.pod(dataSource, dialect).run();
        }
        if (differences.isEmpty()) {
            differences.addAll(compare(dialect, MappedTable.ofPod(tables)));
            differences.addAll(otherZone(dialect));
        }
        if (differences.isEmpty()) {
            differences.addAll(bringUpToDate(dialect));
        }
        if (differences.isEmpty()) {
            differences.addAll(compare(dialect, tables));
        }
        if (differences.isEmpty()) {
            settings.extraSql()
                    .ifPresent(location -> Scripts.extra(dataSource, location).run());
        }
        return differences;
    }

    /** Somebody who means to make a new database has named the one of a Pod. */
    private List<String> podsOwn(Dialect dialect) throws SQLException {
        Set<String> found = new TreeSet<>(columns(dialect).keySet());
        if (found.contains(Scripts.POD_HISTORY)) {
            return List.of();
        }
        found.retainAll(
                MappedTable.ofPod(tables).stream().map(MappedTable::name).toList());
        return found.isEmpty()
                ? List.of()
                : List.of("Pod's tables are to be made and are there already (" + String.join(", ", found)
                        + "): for Pod's own database set " + Catalogue.POD_SCHEMA.name() + " to "
                        + PodSchema.USE.word());
    }

    private List<String> bringUpToDate(Dialect dialect) {
        Scripts ours = Scripts.ours(dataSource, dialect);
        List<String> unknown = ours.fromTheFuture();
        if (!unknown.isEmpty()) {
            return List.of("a newer version of this product has been here: it has run " + String.join(", ", unknown));
        }
        ours.run();
        return List.of();
    }

    private List<String> compare(Dialect dialect, Collection<MappedTable> expected) throws SQLException {
        return new SchemaCheck(dialect, columns(dialect)).differences(expected);
    }

    private List<String> otherZone(Dialect dialect) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return DayZone.of(connection, dialect)
                    .filter(zone -> !zone.suits(settings.get(Catalogue.TIME_ZONE)))
                    .map(zone -> zone.difference(settings.get(Catalogue.TIME_ZONE)))
                    .stream()
                    .toList();
        }
    }

    private Map<String, Map<String, FoundColumn>> columns(Dialect dialect) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return FoundColumn.all(connection, dialect);
        }
    }
}
