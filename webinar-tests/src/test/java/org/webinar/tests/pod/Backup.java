package org.webinar.tests.pod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.webinar.database.TestDatabase;

/** PostgreSQL's own programs, with the options that docs/operate.md names under “Back up, and restore”. */
final class Backup {
    private final TestDatabase database;
    private final URI address;
    private final Path file;

    Backup(TestDatabase database, Path folder) {
        this.database = database;
        this.address = URI.create(database.url().replace("jdbc:", ""));
        this.file = folder.resolve("webinar.dump");
    }

    /** Writes all that is in the database into a file. */
    void write() {
        run("pg_dump", "--format=custom", "--file=" + file, name());
    }

    /** Drops the database with all that is in it, and makes an empty one of its name out of the file. */
    void restore() {
        try {
            TestDatabase elsewhere = new TestDatabase(
                    database.dialect(),
                    database.url().replaceFirst("/" + name() + "$", "/postgres"),
                    database.user(),
                    database.password());
            elsewhere.execute("DROP DATABASE " + name() + " WITH (FORCE)");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        run("createdb", name());
        run("pg_restore", "--exit-on-error", "--dbname=" + name(), file.toString());
    }

    private String name() {
        return address.getPath().substring(1);
    }

    private void run(String program, String... options) {
        List<String> command = new ArrayList<>(List.of(found(program)));
        command.addAll(
                List.of("--host=" + address.getHost(), "--port=" + address.getPort(), "--username=" + database.user()));
        command.addAll(List.of(options));
        Path said = file.resolveSibling(program + ".out");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("PGPASSWORD", String.valueOf(database.password()));
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(Files.readString(said));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String found(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No " + program + " here; apt-get install postgresql-client."));
    }
}
