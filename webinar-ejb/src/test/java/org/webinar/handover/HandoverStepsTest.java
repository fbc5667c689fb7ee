package org.webinar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.identity.User;
import org.webinar.letter.Words;
import org.webinar.meeting.Meeting;
import org.webinar.recording.Film;
import org.webinar.recording.Films;
import org.webinar.recording.NoVideoFile;
import org.webinar.recording.Recording;
import org.webinar.recording.RecordingState;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.HandoverCatalogue;
import org.webinar.settings.Settings;

/** One recording on its way, and whatever becomes of it is written down. */
class HandoverStepsTest {
    @TempDir
    private Path folder;

    private final Book ledger = new Book();
    private final Pod pod = new Pod();
    private RuntimeException filmTrouble;
    private HandoverSteps steps;

    /** Handover 7 with its meeting and its person; what is written down of it. */
    private static final class Book extends HandoverLedger {
        private final List<String> said = new ArrayList<>();
        private Set<Long> carried = Set.of(7L);

        @Override
        public Optional<Meeting> meeting(Handover handover) {
            return Optional.of(new Meeting() {
                @Override
                public int siteId() {
                    return 1;
                }

                @Override
                public boolean restricted() {
                    return false;
                }
            });
        }

        @Override
        public Optional<User> person(Handover handover) {
            return Optional.of(new User() {
                @Override
                public String username() {
                    return "alice";
                }
            });
        }

        @Override
        public Set<Long> carried() {
            return carried;
        }

        @Override
        public boolean move(long id, String server, HandoverState next, long total) {
            return true;
        }

        @Override
        public void taken(long id, String slug, String source) {
            said.add("taken " + slug);
        }

        @Override
        public void done(long id) {
            said.add("done");
        }

        @Override
        public void broken(long id, String server, Trouble trouble, String detail) {
            said.add("broken " + trouble + " " + detail);
        }

        @Override
        public void failed(long id, String server, Trouble trouble, String detail) {
            said.add("failed " + trouble + " " + detail);
        }
    }

    /** Finds what it is told to find at each question, and adds what it is given. */
    private static final class Pod implements PodVideos {
        private final List<Optional<String>> finds = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private RuntimeException trouble;

        @Override
        public Optional<String> find(String username, String reference) {
            asked.add("find");
            return finds.isEmpty() ? Optional.empty() : finds.remove(0);
        }

        @Override
        public String add(NewVideo video, Path file, Transfer transfer) {
            asked.add("add");
            if (trouble != null) {
                throw trouble;
            }
            return "0001-cours";
        }

        @Override
        public void encode(String slug) {
            asked.add("encode " + slug);
        }
    }

    private static final class Seventh extends Handover {
        private Seventh() {
            super(3, "r-1");
        }

        @Override
        Long id() {
            return 7L;
        }

        @Override
        String title() {
            return "Cours";
        }
    }

    @BeforeEach
    void open() {
        Settings settings = FixedSettings.of(Map.of("webinar.pod.folder", folder.toString(), "SECRET_KEY", "key"));
        Films films = new Films() {
            @Override
            public Film of(Meeting meeting, String recordingId) {
                if (filmTrouble != null) {
                    throw filmTrouble;
                }
                Recording recording =
                        new Recording(recordingId, "Cours", RecordingState.PUBLISHED, null, null, 3L, 1L, List.of());
                return new Film(recording, URI.create("https://bbb.example/video-0.m4v"));
            }
        };
        FilmFiles files = (source, target, most, length, transfer) -> {
            pod.asked.add("fetch");
            length.accept(3);
        };
        Words words = new Words() {
            @Override
            public String of(String key, Object... arguments) {
                return key;
            }
        };
        steps = new HandoverSteps(
                ledger,
                films,
                files,
                pod,
                new Workbench(settings, Clock.systemUTC()),
                words,
                FixedSettings.secrets("key"),
                settings);
    }

    private void carry() {
        steps.carry(new Seventh(), "one", new Transfer(Clock.systemUTC()));
    }

    @Test
    void it_is_looked_for_before_the_file_is_fetched_and_again_before_it_is_sent() {
        carry();
        assertThat(pod.asked).containsExactly("find", "fetch", "find", "add", "encode 0001-cours");
        assertThat(ledger.said).containsExactly("taken 0001-cours", "done");
    }

    @Test
    void what_has_got_there_while_the_file_was_fetched_is_not_sent_again() {
        pod.finds.add(Optional.empty());
        pod.finds.add(Optional.of("0009-there"));
        carry();
        assertThat(pod.asked).containsExactly("find", "fetch", "find", "encode 0009-there");
        assertThat(ledger.said).containsExactly("taken 0009-there", "done");
    }

    /** Otherwise it would be tried again every twenty seconds, for ever. */
    @Test
    void what_nobody_expected_is_written_down_as_a_try_without_its_message() {
        pod.trouble = new IllegalArgumentException("invalid header value: \"Token s3cret\"");
        carry();
        assertThat(ledger.said)
                .singleElement()
                .asString()
                .startsWith("broken UNEXPECTED IllegalArgumentException (HandoverStepsTest.java:")
                .doesNotContain("s3cret");
    }

    @Test
    void refusals_are_told_apart() {
        filmTrouble = new NoVideoFile();
        carry();
        filmTrouble = null;
        pod.trouble = unreadable();
        carry();
        assertThat(ledger.said).containsExactly("failed NO_FILM []", "failed UNEXPECTED [webinar.pod.token]");
    }

    private static RuntimeException unreadable() {
        try {
            FixedSettings.with("webinar.pod.token", "s3 cret").get(HandoverCatalogue.POD_TOKEN);
        } catch (RuntimeException unreadable) {
            return unreadable;
        }
        throw new AssertionError("that is no token");
    }

    @Test
    void files_of_those_that_wait_make_room_before_the_next_one_is_fetched() throws Exception {
        for (String name : new String[] {"5.part", "5.part.tag", "6.part", "8.part"}) {
            Files.writeString(folder.resolve(name), "x");
        }
        ledger.carried = Set.of(7L, 8L);
        carry();
        assertThat(folder.toFile().list()).containsExactly("8.part");
    }
}
