package org.webinar.invitation;

import java.util.Optional;
import org.webinar.meeting.Recurrence;
import org.webinar.time.TimeSlot;

/**
 * What is to stand in somebody's calendar.
 *
 * @param uid the same for the same appointment, whatever becomes of it
 * @param sequence grows with each change
 * @param name what it is called
 * @param slot from when to when
 * @param text what there is to say of it; may be empty
 * @param address where one goes, an address of the web; may be empty
 * @param recurrence how it is repeated; null when it is not
 * @param host who invites
 * @param guest who is invited; empty where nobody in particular is
 * @param answers whether the host wishes to hear whether the guest comes
 * @param cancelled whether it does not take place
 */
record Appointment(
        String uid,
        int sequence,
        String name,
        TimeSlot slot,
        String text,
        String address,
        Recurrence recurrence,
        Address host,
        Optional<Address> guest,
        boolean answers,
        boolean cancelled) {}
