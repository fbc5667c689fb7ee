package org.webinar.database;

import java.sql.SQLException;

/** The databases that Django has made of Pod 4.1's models, with the same rows in each (pod-compatibility 1). */
public enum PodKind {
    POSTGRESQL(Dialect.POSTGRESQL, "ddl-postgresql.sql", "data-postgresql.sql"),
    POSTGRESQL_BY_DJANGO_3_2(Dialect.POSTGRESQL, "ddl-postgresql-django32.sql", "data-postgresql.sql"),
    /** Django 3.2 makes the same one, to the letter. */
    MARIADB(Dialect.MARIADB, "ddl-mariadb.sql", "data-mariadb.sql");

    private final Dialect dialect;
    private final String tables;
    private final String rows;

    PodKind(Dialect dialect, String tables, String rows) {
        this.dialect = dialect;
        this.tables = tables;
        this.rows = rows;
    }

    /** A new database with Pod's tables and rows. */
    public TestDatabase make() throws SQLException {
        return Servers.empty(dialect).load(tables).load(rows);
    }

    Dialect dialect() {
        return dialect;
    }

    String tablesFile() {
        return tables;
    }
}
