package org.webinar.container;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.DateFate;
import org.webinar.livestream.SeriesEdits;
import org.webinar.livestream.SeriesReach;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;

/** Somebody who changes dates of a series of an hour each: gives them a name, and moves them. */
record SeriesHand(SeriesEdits edits, Alterations alterations, Visitor who, List<Long> dates) {
    private static final Duration HOUR = Duration.ofHours(1);

    List<DateFate> look(int date, SeriesReach reach, String name, Duration later) {
        Planned read = planned(date);
        return edits.look(dates.get(date), reach, wish(read, name, later), read, who);
    }

    List<DateFate> save(int date, SeriesReach reach, String name, Duration later) {
        Planned read = planned(date);
        List<DateFate> shown = look(date, reach, name, later);
        edits.edit(dates.get(date), reach, wish(read, name, later), read, shown, who);
        return shown;
    }

    static Plan wish(Planned read, String name, Duration later) {
        return new Plan(name, read.start().plus(later), HOUR, read.chat());
    }

    Planned planned(int date) {
        return alterations.planned(dates.get(date), who);
    }

    Instant start(int date) {
        return planned(date).start();
    }

    List<String> names() {
        return dates.stream().map(id -> alterations.planned(id, who).name()).toList();
    }
}
