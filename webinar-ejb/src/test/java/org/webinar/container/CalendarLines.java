package org.webinar.container;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.webinar.letter.Letter;

/** The lines of the calendar file that came with a mail. */
final class CalendarLines {

    private CalendarLines() {}

    static String unfolded(Letter letter) {
        return letter.calendar().orElseThrow().text().replace("\r\n ", "");
    }

    static String uid(Letter letter) {
        return line(letter, "UID:");
    }

    static int sequence(Letter letter) {
        return Integer.parseInt(line(letter, "SEQUENCE:"));
    }

    private static String line(Letter letter, String begin) {
        return unfolded(letter)
                .lines()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .orElseThrow()
                .substring(begin.length());
    }

    /** Until no mail to these addresses is underway any more, whichever round takes it. */
    static void awaitPost(Rows rows, String... addresses) throws InterruptedException {
        String quoted = Arrays.stream(addresses).collect(Collectors.joining("', '", "'", "'"));
        ChatLives.await("the post has gone", () -> none(rows, quoted));
    }

    private static boolean none(Rows rows, String quoted) {
        try {
            return rows.number("select count(*) from webinar_letter where try_at is not null and recipients in ("
                            + quoted + ")")
                    == 0;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
