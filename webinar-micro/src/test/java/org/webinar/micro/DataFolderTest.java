package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.micro.NoStart.Why;

class DataFolderTest {
    @TempDir
    private Path temp;

    @Test
    void the_folder_is_made_with_the_folders_above_it() throws Exception {
        Path folder = temp.resolve("a").resolve("b");

        try (DataFolder data = DataFolder.take(folder)) {
            assertThat(data.log("0").getParent()).isEqualTo(folder.resolve("log"));
            assertThat(folder.resolve("log")).isDirectory();
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobody_else_may_look_into_a_folder_that_we_have_made() throws Exception {
        Path folder = temp.resolve("a").resolve("b");

        try (DataFolder data = DataFolder.take(folder)) {
            assertThat(Files.getPosixFilePermissions(data.log("0").getParent().getParent()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_folder_of_the_administrators_stays_as_it_is_and_others_who_may_read_are_named() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("shared"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console.speakTo(new PrintStream(said, true, StandardCharsets.UTF_8));

        try (DataFolder data = DataFolder.take(folder)) {
            assertThat(data).isNotNull();
        }

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("chmod 700 " + folder);
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
    }

    @Test
    void the_database_has_an_absolute_address() throws Exception {
        try (DataFolder data = DataFolder.take(temp)) {
            assertThat(data.databaseUrl()).startsWith("jdbc:h2:" + temp + "/webinar;MODE=LEGACY");
        }
    }

    @Test
    void a_file_in_its_place_is_told() throws Exception {
        Path file = Files.createFile(temp.resolve("data"));

        assertThatExceptionOfType(NoStart.class)
                .isThrownBy(() -> DataFolder.take(file))
                .satisfies(no -> assertThat(no.why()).isEqualTo(Why.DATA_FOLDER))
                .withMessageContaining(file.toString());
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws Exception {
        // A folder where the lock file should be: fails for everybody, root included.
        Files.createDirectories(temp.resolve("lock"));

        assertThatExceptionOfType(NoStart.class)
                .isThrownBy(() -> DataFolder.take(temp))
                .satisfies(no -> assertThat(no.why()).isEqualTo(Why.DATA_FOLDER))
                .withMessageContaining("can't be made or written");
    }

    @Test
    void a_second_one_does_not_get_it_until_the_first_has_let_go() throws Exception {
        try (DataFolder first = DataFolder.take(temp)) {
            assertThat(first).isNotNull();
            assertThatExceptionOfType(NoStart.class)
                    .isThrownBy(() -> DataFolder.take(temp))
                    .withMessageContaining("another webinar");
        }
        try (DataFolder second = DataFolder.take(temp)) {
            assertThat(second).isNotNull();
        }
    }

    @Test
    void what_an_earlier_server_left_is_removed_and_nothing_else() throws Exception {
        Files.createDirectories(temp.resolve("server/config"));
        Files.writeString(temp.resolve("server/config/domain.xml"), "old");
        Files.writeString(temp.resolve("webinar.mv.db"), "rows");

        try (DataFolder data = DataFolder.take(temp)) {
            assertThat(data.emptyServerFolder()).isEmptyDirectory();
        }
        assertThat(temp.resolve("webinar.mv.db")).hasContent("rows");
    }
}
