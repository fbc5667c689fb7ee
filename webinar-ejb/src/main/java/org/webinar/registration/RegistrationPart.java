package org.webinar.registration;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page of the list of an event: those who wait for an answer first, who waits for a place in the order of waiting.
 *
 * @param eventId number of the event
 * @param meetingId number of its meeting
 * @param webinar what it is called
 * @param plan what has been decided
 * @param counts how many are in each state, on all pages; without those in which nobody is
 * @param people who stands on this page
 * @param page number of the page, from 1
 * @param pages how many there are, at least 1
 */
public record RegistrationPart(
        long eventId,
        long meetingId,
        String webinar,
        RegistrationPlan plan,
        Map<RegistrationState, Long> counts,
        List<Registered> people,
        int page,
        int pages)
        implements Serializable {
    /** How many stand on a page. */
    static final int SIZE = 100;

    private static final Comparator<Registered> ORDER = Comparator.comparing(Registered::state)
            .thenComparing(Registered::since)
            .thenComparing(Registered::id);

    /** Cuts a page out of the whole list; the last one when there are not so many. */
    static RegistrationPart of(RegistrationDesk.Sheet sheet, int wanted) {
        int pages = Math.max(1, (sheet.people().size() + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(wanted, 1), pages);
        return new RegistrationPart(
                sheet.eventId(),
                sheet.meetingId(),
                sheet.webinar(),
                sheet.plan(),
                sheet.people().stream().collect(Collectors.groupingBy(Registered::state, Collectors.counting())),
                sheet.people().stream()
                        .sorted(ORDER)
                        .skip((page - 1L) * SIZE)
                        .limit(SIZE)
                        .toList(),
                page,
                pages);
    }

    /** How many are in a state, on all pages. */
    public long count(RegistrationState state) {
        return counts.getOrDefault(state, 0L);
    }
}
