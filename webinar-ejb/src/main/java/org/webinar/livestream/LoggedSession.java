package org.webinar.livestream;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.database.Folded;

/**
 * One time that the room of a meeting was open, in the list of all of them.
 *
 * @param id number of the row
 * @param begun when it was opened
 * @param meetingId number of the meeting
 * @param slug its name as it stands in addresses
 * @param meeting its name
 * @param openedBy name of who opened it, or of the meeting's owner when that was no account
 * @param account user name of the same
 * @param people everybody who came, those who ran it first; never null
 */
public record LoggedSession(
        long id,
        Instant begun,
        long meetingId,
        String slug,
        String meeting,
        String openedBy,
        String account,
        List<Joined> people) {

    /** How many came in to run it. */
    public long moderators() {
        return people.stream().filter(Joined::moderator).count();
    }

    /** How many came in besides. */
    public long viewers() {
        return people.size() - moderators();
    }

    /** Whether all of these words, which are folded, stand in it. */
    boolean has(String[] words) {
        String text = Folded.of(Stream.concat(
                        Stream.of(meeting, openedBy, account), people.stream().map(Joined::name))
                .collect(Collectors.joining(" ")));
        return Stream.of(words).allMatch(word -> text.contains(word) || word.equals(String.valueOf(meetingId)));
    }
}
