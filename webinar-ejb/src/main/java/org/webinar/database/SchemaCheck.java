package org.webinar.database;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the tables that we map with those that are there: a Pod that we don't know must not be written to. */
final class SchemaCheck {
    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "int", "mediumint", "bigint");
    private static final Set<String> TEXTS = Set.of(
            "character varying", "varchar", "character", "char", "text", "tinytext", "mediumtext", "longtext", "uuid");
    private static final Set<String> BYTES = Set.of("bytea", "mediumblob", "binary varying");
    private static final Set<String> FLAGS = Set.of("boolean", "tinyint");

    private final Dialect dialect;
    private final Map<String, Map<String, FoundColumn>> found;

    SchemaCheck(Dialect dialect, Map<String, Map<String, FoundColumn>> found) {
        this.dialect = dialect;
        this.found = found;
    }

    /** What is otherwise than we need it, a sentence each; empty when everything fits. */
    List<String> differences(Collection<MappedTable> expected) {
        return expected.stream()
                .flatMap(table -> differences(table).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> differences(MappedTable table) {
        Map<String, FoundColumn> columns = found.get(table.name());
        if (columns == null) {
            return List.of("the table " + table.name() + " is missing, or the database user may not read it");
        }
        List<String> differences = new ArrayList<>();
        table.columns().forEach((name, type) -> {
            FoundColumn column = columns.get(name);
            if (column == null) {
                differences.add("the table " + table.name() + " has no column " + name);
            } else if (!typesOf(type).contains(column.type())) {
                differences.add("the column " + table.name() + "." + name + " is of the type " + column.type()
                        + " and not " + typesOf(type).stream().sorted().collect(Collectors.joining(" or ")));
            }
        });
        if (table.filled()) {
            columns.forEach((name, column) -> {
                if (!table.columns().containsKey(name) && !column.optional() && !column.fillsItself()) {
                    differences.add("the column " + table.name() + "." + name
                            + " must be filled, and this version does not know with what");
                }
            });
        }
        return differences;
    }

    private Set<String> typesOf(Class<?> type) {
        if (type == Instant.class) {
            return dialect.instantTypes();
        }
        if (type == Duration.class) {
            return dialect.durationTypes();
        }
        if (type == LocalDate.class) {
            return Set.of("date");
        }
        if (type == boolean.class || type == Boolean.class) {
            return FLAGS;
        }
        if (type == String.class || type.isEnum()) {
            return TEXTS;
        }
        if (type == byte[].class) {
            return BYTES;
        }
        return NUMBERS;
    }
}
