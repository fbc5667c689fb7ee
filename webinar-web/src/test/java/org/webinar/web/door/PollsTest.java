package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the server has forgotten is told apart by a name: what looks by itself, and what somebody has pressed. */
class PollsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern POLL = Pattern.compile("<p:poll[^>]*>");

    @Test
    void whatever_looks_for_changes_by_itself_is_called_poll() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<String> polls = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(file -> POLL.matcher(text(file)).results().map(MatchResult::group))
                    .toList();
            assertThat(polls).isNotEmpty().allMatch(poll -> poll.startsWith("<p:poll id=\"poll\" "));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
