package org.webinar.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.webinar.settings.Settings;

/**
 * The data source, and its schema brought up to date before anybody asks it something.
 *
 * <p>Two sets of scripts with a history table each: {@code pod} makes Pod's own tables and runs only where there is no
 * Pod; {@code webinar} makes ours and is the only one that a Pod database ever sees.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/webinar",
        className = "${MPCONFIG=webinar.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=webinar.db.url:jdbc:h2:./data/webinar;MODE=LEGACY}",
        user = "${MPCONFIG=webinar.db.user:sa}",
        password = "${MPCONFIG=webinar.db.password:}",
        minPoolSize = 1,
        maxPoolSize = 24)
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {
    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Inject
    private Settings settings;

    @PostConstruct
    void migrate() {
        bringUpToDate("pod_schema_history", "classpath:sql/h2/pod");
        bringUpToDate("webinar_schema_history", "classpath:sql/h2/webinar");
        settings.extraSql().ifPresent(location -> bringUpToDate("extra_schema_history", location));
    }

    private void bringUpToDate(String history, String location) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .table(history)
                .locations(location)
                .failOnMissingLocations(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
