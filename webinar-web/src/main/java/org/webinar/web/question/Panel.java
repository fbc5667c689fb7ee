package org.webinar.web.question;

import java.util.List;
import org.webinar.question.BoardRules;

/**
 * What has changed beside the chat after a number, for one person.
 *
 * @param revision the number up to which this is all
 * @param rules what the owner allows
 * @param moderator whether this person keeps order
 * @param ticket what opens the reactions; missing when there are none
 * @param questions those that this person may see
 * @param gone the numbers of those that this person may not see any more
 * @param polls those that this person may see
 * @param drafts the numbers of all polls that only moderators see; missing for others
 */
public record Panel(
        long revision,
        BoardRules rules,
        boolean moderator,
        String ticket,
        List<ShownQuestion> questions,
        List<String> gone,
        List<ShownPoll> polls,
        List<String> drafts) {}
