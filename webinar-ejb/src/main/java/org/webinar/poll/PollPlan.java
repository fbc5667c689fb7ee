package org.webinar.poll;

import java.util.List;
import org.webinar.chat.PlainText;

/**
 * A poll as somebody has thought it out, cleaned like a message of the chat; options without text are left out.
 *
 * @param text what is asked, 1 to 300 characters
 * @param options 2 to 10 different ones, each of 1 to 100 characters
 * @param multiple whether one may choose several
 * @param shownLive whether the counts are shown while it is open
 */
public record PollPlan(String text, List<String> options, boolean multiple, boolean shownLive) {
    private static final int FEWEST = 2;
    private static final int MOST = 10;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_OPTION = 100;

    public PollPlan {
        text = PlainText.clean(text);
        options = options == null
                ? List.of()
                : options.stream()
                        .map(PlainText::clean)
                        .filter(option -> !option.isEmpty())
                        .toList();
        boolean fits = fits(text, LONGEST_TEXT)
                && options.size() >= FEWEST
                && options.size() <= MOST
                && options.stream().allMatch(option -> fits(option, LONGEST_OPTION))
                && options.stream().distinct().count() == options.size();
        if (!fits) {
            throw new PollUnfit();
        }
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.codePointCount(0, text.length()) <= longest;
    }
}
