package org.webinar.meeting;

import org.webinar.change.Thing;

/** A meeting as the record of changes knows it: by its name and its date, for all dates of a series have one name. */
public final class AsThing {
    private AsThing() {}

    /** This meeting, as it is now. */
    public static Thing of(Meeting meeting) {
        return Thing.webinar(
                meeting.id(),
                meeting.name(),
                meeting.personal() ? null : meeting.slot().start());
    }
}
