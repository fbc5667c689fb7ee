package org.webinar.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without a Pod: our scripts make Pod's tables, the same ones that Django makes. */
class StandAloneIT {

    @ParameterizedTest
    @EnumSource(
            value = PodKind.class,
            names = {"POSTGRESQL", "MARIADB"})
    void our_scripts_make_the_tables_that_django_makes(PodKind kind) throws SQLException {
        TestDatabase ours = Servers.empty(kind.dialect());
        assertThat(ours.open("create")).isEmpty();
        TestDatabase djangos = Servers.empty(kind.dialect()).load(kind.tablesFile());
        Set<String> tables = new TreeSet<>(ours.tables());
        tables.removeIf(table -> table.startsWith("webinar_") || table.equals("pod_schema_history"));
        assertThat(tables).hasSize(37);
        for (String table : tables) {
            for (String question : questions(kind.dialect())) {
                List<List<String>> theirs = djangos.rows(question.formatted(table));
                theirs.removeIf(row -> mentionsUnknownTable(row, tables, djangos));
                assertThat(ours.rows(question.formatted(table))).as(table).isEqualTo(theirs);
            }
        }
    }

    /** A foreign key to a table that we don't know is left out. */
    private static boolean mentionsUnknownTable(List<String> row, Set<String> known, TestDatabase djangos) {
        String target = row.get(row.size() - 1);
        return target != null && target.startsWith("->") && !known.contains(target.substring(2));
    }

    private static List<String> questions(Dialect dialect) {
        return dialect == Dialect.POSTGRESQL
                ? List.of(
                        "SELECT column_name, data_type, character_maximum_length, is_nullable, column_default,"
                                + " is_identity, identity_generation, NULL FROM information_schema.columns"
                                + " WHERE table_name = '%s' ORDER BY ordinal_position",
                        "SELECT conname, pg_get_constraintdef(oid), CASE WHEN contype = 'f' THEN '->' ||"
                                + " confrelid::regclass::text END FROM pg_constraint"
                                + " WHERE conrelid = '%s'::regclass ORDER BY conname",
                        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = '%s' ORDER BY indexname")
                : List.of(
                        "SELECT column_name, column_type, is_nullable, column_default, extra, collation_name, NULL"
                                + " FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name = '%s' ORDER BY ordinal_position",
                        "SELECT constraint_name, check_clause, NULL FROM information_schema.check_constraints"
                                + " WHERE constraint_schema = DATABASE() AND table_name = '%s' ORDER BY 1",
                        "SELECT index_name, seq_in_index, column_name, non_unique, NULL"
                                + " FROM information_schema.statistics WHERE table_schema = DATABASE()"
                                + " AND table_name = '%s' ORDER BY 1, 2",
                        "SELECT constraint_name, column_name, referenced_column_name,"
                                + " CONCAT('->', referenced_table_name) FROM information_schema.key_column_usage"
                                + " WHERE table_schema = DATABASE() AND table_name = '%s' ORDER BY 1, 2");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_second_start_finds_everything_in_order(Dialect dialect) throws SQLException {
        TestDatabase ours = Servers.empty(dialect);
        assertThat(ours.open("create")).isEmpty();
        List<String> tables = ours.tables();
        assertThat(ours.open("create")).isEmpty();
        assertThat(ours.open("use")).isEmpty();
        assertThat(ours.tables()).isEqualTo(tables);
    }

    @Test
    void the_embedded_database_is_made_without_being_asked() {
        assertThat(Servers.empty(Dialect.H2).open("auto")).isEmpty();
    }
}
