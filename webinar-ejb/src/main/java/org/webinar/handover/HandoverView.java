package org.webinar.handover;

import java.io.Serializable;
import java.time.Instant;

/**
 * What people see of a recording on its way to Pod.
 *
 * @param recordingId BigBlueButton's word for it
 * @param state how far it is
 * @param done how many bytes of the present way are behind it
 * @param total how many there are; 0 while nobody knows
 * @param slug Pod's word for the video; null until Pod has it
 * @param trouble what stood in its way last; null when nothing did
 * @param detail the same in the words of machines; null when nothing did, and for all but administrators
 * @param nextTry when it is tried again; null when it is not
 * @param askedBy number of the account that wished it
 */
public record HandoverView(
        String recordingId,
        HandoverState state,
        long done,
        long total,
        String slug,
        Trouble trouble,
        String detail,
        Instant nextTry,
        int askedBy)
        implements Serializable {

    /** The same without what is for administrators. */
    HandoverView withoutDetail() {
        return new HandoverView(recordingId, state, done, total, slug, trouble, null, nextTry, askedBy);
    }

    /** Whether it can be said how far it is in numbers. */
    public boolean counted() {
        return total > 0 && (state == HandoverState.FETCHING || state == HandoverState.SENDING);
    }
}
