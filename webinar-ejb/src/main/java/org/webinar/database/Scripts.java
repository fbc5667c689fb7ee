package org.webinar.database;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** A set of SQL scripts with its own history table. */
final class Scripts {
    static final String POD_HISTORY = "pod_schema_history";

    private final Flyway flyway;

    private Scripts(DataSource dataSource, String history, String location) {
        flyway = Flyway.configure(Scripts.class.getClassLoader())
                .dataSource(dataSource)
                .table(history)
                .locations(location)
                .failOnMissingLocations(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    /** Pod's own tables; only where there is no Pod. */
    static Scripts pod(DataSource dataSource, Dialect dialect) {
        return new Scripts(dataSource, POD_HISTORY, "classpath:sql/" + dialect.folder() + "/pod");
    }

    /** Our tables, the only ones that are ever made or altered in a Pod database. */
    static Scripts ours(DataSource dataSource, Dialect dialect) {
        return new Scripts(dataSource, "webinar_schema_history", "classpath:sql/" + dialect.folder() + "/webinar");
    }

    /** The administrator's own. */
    static Scripts extra(DataSource dataSource, String location) {
        return new Scripts(dataSource, "extra_schema_history", location);
    }

    /** Scripts that have run and that we don't know: a newer version of this product has been here. */
    List<String> fromTheFuture() {
        return Arrays.stream(flyway.info().all())
                .filter(script ->
                        script.getState().isApplied() && !script.getState().isResolved())
                .map(MigrationInfo::getScript)
                .toList();
    }

    void run() {
        flyway.migrate();
    }
}
