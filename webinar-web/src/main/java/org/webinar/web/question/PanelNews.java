package org.webinar.web.question;

import java.util.List;
import org.webinar.question.BoardRules;

/**
 * What all pages of an event are told at once of what stands beside the chat.
 *
 * @param from the number after which this is all that has changed; a page that knows less asks
 * @param revision the number up to which it is
 * @param rules what the owner allows
 * @param questions those that everybody sees
 * @param gone the numbers of those that have changed and are not for everybody; their authors and moderators ask
 * @param polls those that everybody sees
 * @param drafts whether polls have changed that only moderators see
 */
public record PanelNews(
        long from,
        long revision,
        BoardRules rules,
        List<ShownQuestion> questions,
        List<String> gone,
        List<ShownPoll> polls,
        boolean drafts) {}
