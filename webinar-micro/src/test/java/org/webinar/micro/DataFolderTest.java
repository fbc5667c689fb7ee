package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
