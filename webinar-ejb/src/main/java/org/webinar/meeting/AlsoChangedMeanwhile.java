package org.webinar.meeting;

/** The same for what is not told: passwords, and people by their numbers. */
public class AlsoChangedMeanwhile extends ChangedMeanwhile {
    private static final long serialVersionUID = 1L;

    AlsoChangedMeanwhile(Planned.Field field, Planned seen) {
        super(field, seen);
    }
}
