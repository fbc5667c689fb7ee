package org.webinar.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.webinar.Refusal;
import org.webinar.settings.SettingMissing;
import org.webinar.settings.Settings;

/**
 * The data source, and its schema compared and brought up to date before anybody asks it something (decision 10).
 *
 * <p>Two sets of scripts with a history table each: {@code pod} makes Pod's own tables and runs only where there is no
 * Pod; {@code webinar} makes ours and is the only one that a Pod database ever sees. Connections are tried before they
 * are lent, for a database may have been restarted, or have hung up overnight.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/webinar",
        className = "org.webinar.database.DriverByUrl",
        url = "${MPCONFIG=webinar.db.url:jdbc:h2:./data/webinar;MODE=LEGACY}",
        user = "${MPCONFIG=webinar.db.user:sa}",
        password = "${MPCONFIG=webinar.db.password:}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 1,
        maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Database {
    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @PersistenceUnit
    private EntityManagerFactory entities;

    @Inject
    private Settings settings;

    private volatile Map<String, Set<String>> tables = Map.of();
    private volatile boolean alone;
    private volatile List<String> differences = List.of("it has not been looked at yet");

    @PostConstruct
    void open() {
        List<Refusal> problems = settings.problems();
        if (problems.isEmpty()) {
            Opening opening = new Opening(dataSource, settings, entities.getMetamodel());
            differences = opening.differences();
            tables = opening.tables();
            alone = opening.alone();
            complain("the database does not fit, nobody is served and nothing is written:", differences);
        } else {
            differences = List.of("it is not looked at before the settings make sense");
            complain(
                    "settings are missing or make no sense, nobody is served; set them and start again:",
                    problems.stream().map(Database::inWords).toList());
        }
    }

    private static String inWords(Refusal problem) {
        return problem.arguments().get(0)
                + (problem instanceof SettingMissing ? " is not set" : " has a value that can't be read");
    }

    private static void complain(String what, List<String> reasons) {
        if (!reasons.isEmpty()) {
            LOG.log(Level.SEVERE, "webinar: {0}", what);
            reasons.forEach(reason -> LOG.log(Level.SEVERE, "webinar: {0}", reason));
        }
    }

    /** Whether the database fits; when it does not, nothing may be asked of it and nothing written. */
    public boolean serves() {
        return differences.isEmpty();
    }

    /** Whether there is no Pod: its tables are ours to make and to fill. */
    public boolean alone() {
        return alone;
    }

    /** Whether the database has had this table at our start, with these columns: one of Pod's that not every Pod has. */
    public boolean has(String table, String... columns) {
        return tables.containsKey(table) && tables.get(table).containsAll(Set.of(columns));
    }

    /** What does not fit, a sentence each, for the administrator; empty when it serves. */
    public List<String> differences() {
        return differences;
    }
}
