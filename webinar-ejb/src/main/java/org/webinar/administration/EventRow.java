package org.webinar.administration;

import org.webinar.time.TimeSlot;

/**
 * A live event in the list of all of them.
 *
 * @param id its number
 * @param slug its name as it stands in addresses
 * @param title its title
 * @param owner the owner's name
 * @param broadcaster name of the broadcaster that shows it
 * @param building name of the building that the broadcaster stands in
 * @param slot its planned time
 * @param running whether a live of it is running
 * @param draft whether it is still being prepared
 * @param restricted whether not everybody may watch
 * @param meeting number of its meeting
 * @param may what this person may do
 */
public record EventRow(
        long id,
        String slug,
        String title,
        String owner,
        String broadcaster,
        String building,
        TimeSlot slot,
        boolean running,
        boolean draft,
        boolean restricted,
        long meeting,
        May may) {
    /**
     * What somebody may do with a live event.
     *
     * @param open find something on its page: who may not watch reads there why, but nobody learns of a draft
     * @param edit decide what its audience sees
     * @param delete delete it
     */
    public record May(boolean open, boolean edit, boolean delete) {}
}
