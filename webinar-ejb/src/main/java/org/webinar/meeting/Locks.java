package org.webinar.meeting;

import java.io.Serializable;

/**
 * What those in a room may not do who are not its moderators.
 *
 * @param cam show themselves
 * @param mic speak
 * @param privateChat write to one another
 * @param publicChat write to all
 * @param note write into the shared notes
 * @param layout arrange the room as they like
 */
public record Locks(boolean cam, boolean mic, boolean privateChat, boolean publicChat, boolean note, boolean layout)
        implements Serializable {
    /** They may do everything. */
    public static final Locks NONE = new Locks(false, false, false, false, false, false);
}
