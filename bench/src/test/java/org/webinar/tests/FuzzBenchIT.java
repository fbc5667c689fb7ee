package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.bench.Addresses;
import org.webinar.bench.Nonsense;

/**
 * Nonsense for every address, from strangers, a viewer, a presenter and an administrator: nobody may get a failure of the
 * server's (5xx) or see the inside of it (a stack trace). The seed repeats a run.
 */
class FuzzBenchIT {
    private static final int REQUESTS = Integer.getInteger("bench.requests", 10_000);
    private static final long SEED = Long.getLong("bench.seed", System.nanoTime());
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat (org|com|java|jakarta|fish)\\.[\\w.$]+\\(|[a-z]\\.[A-Z]\\w*(Exception|Error)\\b|stack ?trace");

    /** With its name the script of Faces learns what to do. */
    private static final Pattern FACES = Pattern.compile("<error-name>class jakarta\\.faces\\.[^<]*</error-name>");

    @RegisterExtension
    static final Stage stage = new Stage(MicroProduct::start);

    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void nobody_sees_a_failure() throws IOException {
        List<String> addresses = Addresses.all();
        Nonsense nonsense = new Nonsense(new Random(SEED), stage.product().url(), cookies());
        for (int number = 0; number < REQUESTS; number++) {
            Nonsense.Asked asked = nonsense.ask(addresses.get(number % addresses.size()));
            answers.merge(asked.status() == 0 ? "connection closed" : asked.status() / 100 + "xx", 1, Integer::sum);
            // 501 is what the Servlet API answers to methods that HTTP does not know.
            boolean failed = asked.status() >= 500 && asked.status() != 501;
            if (failed
                    || INSIDE.matcher(FACES.matcher(asked.body()).replaceAll(""))
                            .find()) {
                failures.add(asked.toString());
            }
        }
        List<String> severe = severe();
        List<String> report = new ArrayList<>(List.of(
                REQUESTS + " requests to " + addresses.size() + " addresses, seed " + SEED + ": " + answers,
                failures.size() + " failures, " + severe.size() + " severe lines in the log"));
        report.addAll(failures);
        report.addAll(severe);
        Files.write(Path.of("target/fuzz.md"), report);
        report.forEach(System.out::println);
        assertThat(failures).isEmpty();
        assertThat(severe).isEmpty();
    }

    /** Of a stranger, who has none, and of those who have signed in. */
    private static List<String> cookies() {
        List<String> cookies = new ArrayList<>(List.of(""));
        for (String username : List.of("viewer", "presenter", "admin")) {
            var person = stage.signedIn(username, Tongue.EN);
            cookies.add(person.open("/live/events/").context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; ")));
        }
        return cookies;
    }

    /** Not what Payara itself says of addresses that are none, which it refuses before anything of ours is asked. */
    private static List<String> severe() throws IOException {
        return Files.readAllLines(stage.product().log()).stream()
                .filter(line -> line.contains(" SEVERE ") || line.contains(" ERROR "))
                .filter(line -> !line.contains("exception or error occurred in the container"))
                .distinct()
                .toList();
    }
}
