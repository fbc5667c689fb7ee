package org.webinar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.settings.FixedSettings;

/** Files on their way lie in a folder that is nobody else's, and do not stay there. */
class WorkbenchTest {
    @TempDir
    private Path home;

    private Workbench at(Path folder, Clock clock) {
        return new Workbench(FixedSettings.with("webinar.pod.folder", folder.toString()), clock);
    }

    @Test
    void the_folder_is_for_nobody_elses_eyes() throws IOException {
        Path folder = home.resolve("a/b");
        assertThat(at(folder, Clock.systemUTC()).fileOf(7)).isEqualTo(folder.resolve("7.part"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_link_that_somebody_has_laid_there_is_not_followed() throws IOException {
        Path other = Files.createDirectory(home.resolve("other"));
        Path link = Files.createSymbolicLink(home.resolve("link"), other);
        assertThatThrownBy(() -> at(link, Clock.systemUTC()).fileOf(7))
                .isInstanceOfSatisfying(
                        HandoverBroken.class, no -> assertThat(no.trouble()).isEqualTo(Trouble.NO_ROOM));
    }

    /** Whoever has an account on this machine can make it before us. */
    @Test
    void the_folder_among_those_of_others_must_be_ours_and_for_us_alone() throws IOException {
        String temporary = System.setProperty("java.io.tmpdir", home.toString());
        try {
            Workbench bench = at(Path.of(""), Clock.systemUTC());
            Path folder = bench.fileOf(7).getParent();
            assertThat(folder).hasParent(home);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
            assertThatThrownBy(() -> bench.fileOf(7)).isInstanceOf(HandoverBroken.class);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            assertThat(bench.fileOf(7).getParent()).isEqualTo(folder);
            giveToSomebodyElse(folder);
            assertThatThrownBy(() -> bench.fileOf(7)).isInstanceOf(HandoverBroken.class);
        } finally {
            System.setProperty("java.io.tmpdir", temporary);
        }
    }

    private static void giveToSomebodyElse(Path folder) throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root gives away what it has");
        Files.setAttribute(folder, "unix:uid", 65_534);
    }

    @Test
    void files_of_others_that_nobody_carries_make_room_for_the_next_one() throws IOException {
        for (String name : new String[] {"7.part", "7.part.tag", "71.part", "71.part.tag", "8.part", "notes.txt"}) {
            Files.writeString(home.resolve(name), "x");
        }
        at(home, Clock.systemUTC()).clearBut(Set.of(71L, 9L));
        assertThat(home.toFile().list()).containsExactlyInAnyOrder("71.part", "71.part.tag", "notes.txt");
    }

    @Test
    void what_is_done_is_thrown_away_and_what_is_left_over_too_but_nothing_that_is_not_ours() throws IOException {
        for (String name : new String[] {"7.part", "7.part.tag", "71.part", "notes.txt"}) {
            Files.writeString(home.resolve(name), "x");
        }
        at(home, Clock.systemUTC()).clear(7);
        assertThat(home.toFile().list()).containsExactlyInAnyOrder("71.part", "notes.txt");
        at(home, Clock.systemUTC()).tidy();
        assertThat(home.resolve("71.part")).exists();
        at(home, Clock.offset(Clock.systemUTC(), Duration.ofDays(3))).tidy();
        assertThat(home.toFile().list()).containsExactly("notes.txt");
    }
}
