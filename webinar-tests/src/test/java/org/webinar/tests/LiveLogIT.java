package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.bbb.Fault;

/** The log of a live in which things go wrong; in a house of its own, where no other live is played. */
class LiveLogIT {
    /** What is said meanwhile of people, mails, gateways by themselves and all rooms together. */
    private static final Pattern OF_NO_LIVE =
            Pattern.compile("webinar: (account|a sign-in|a login|mail|all mails|gateway \\d+ is "
                    + "|BigBlueButton does not tell us|no look for recordings|which rooms are open|the examination).*");

    @RegisterExtension
    static final Stage stage = new Stage(MicroProduct::start);

    @Test
    void all_that_is_said_of_a_live_carries_its_word() {
        var planned = Planned.on(stage, "Journal", PlanForm.now().plusMinutes(10));
        String address = planned.meetings().audienceAddress(planned.name());
        var writing = new LivePage(stage.signedIn("viewer", Tongue.EN).open(address));
        var room = new Room(planned.meetings().pressStart(planned.name()));
        planned.watching().awaitPhase("on_air", Await.TO_AIR);

        stage.product().sandbox().bbb().misbehave(Fault.HTTP_500);
        awaitLine("live-1 can't see its room");
        writing.write("Does anybody hear us?");
        awaitLine("live-1 chat message ");
        stage.product().sandbox().bbb().misbehave(Fault.NONE);
        room.line("Does anybody hear us?");

        planned.meetings().end(planned.name());
        planned.watching().awaitPhase("ended", Await.SOON);
        awaitLine("live-1 MOVED ENDED");

        assertThat(ofTheCourse())
                .anyMatch(line -> line.contains("live-1 is of meeting "))
                .anyMatch(line -> line.contains("live-1 MOVED ON_AIR"))
                .allMatch(line -> line.contains("webinar: live-1 "));
    }

    private static void awaitLine(String words) {
        Await.until("the log says: " + words, Await.SOON, () -> lines().anyMatch(line -> line.contains(words)));
    }

    /** Lines of ours from the first to the last of the live, without those that are about something else. */
    private static List<String> ofTheCourse() {
        List<String> ours = lines().filter(line -> line.contains("webinar: ")).toList();
        int first = 0;
        while (!ours.get(first).contains("live-1 is of meeting")) {
            first++;
        }
        int last = ours.size() - 1;
        while (!ours.get(last).contains("live-1 MOVED ENDED")) {
            last--;
        }
        return ours.subList(first, last + 1).stream()
                .filter(line -> !OF_NO_LIVE
                        .matcher(line.substring(line.indexOf("webinar: ")))
                        .matches())
                .toList();
    }

    private static Stream<String> lines() {
        try {
            // By its bytes: it is being written, and its end may cut a letter in two.
            return new String(Files.readAllBytes(stage.product().log()), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
