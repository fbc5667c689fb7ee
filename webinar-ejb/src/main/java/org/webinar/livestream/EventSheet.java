package org.webinar.livestream;

import java.io.Serializable;
import java.util.List;
import org.webinar.identity.GroupName;

/**
 * An event for somebody who decides what its audience sees.
 *
 * @param id number of the event
 * @param title its title, which is the name of its meeting
 * @param meetingSlug the meeting as it stands in its addresses
 * @param plan what has been decided
 * @param groups the access groups that it could be for, by name
 * @param page path of the audience's page
 * @param frames what has to be known of pages of other sites
 * @param draftPage path of the same page with the key that opens a draft
 */
public record EventSheet(
        long id,
        String title,
        String meetingSlug,
        EventPlan plan,
        List<GroupName> groups,
        FrameSheet frames,
        String page,
        String draftPage)
        implements Serializable {}
