package org.webinar.question;

import org.webinar.chat.PlainText;
import org.webinar.identity.Participant;

/**
 * What somebody wants to ask, cleaned like a message of the chat.
 *
 * @param asker who asks
 * @param key the page's own word for this question; the same one again is the same question
 * @param text 1 to 300 characters
 * @param anonymous whether the room may not see the name
 */
public record QuestionDraft(Participant asker, String key, String text, boolean anonymous) {
    /** As long as a moderator can read aloud in one breath or two, in code points. */
    public static final int LONGEST = 300;

    private static final int LONGEST_KEY = 60;

    public QuestionDraft {
        if (key == null || !key.matches("[A-Za-z0-9-]{1," + LONGEST_KEY + "}")) {
            throw new QuestionKeyMissing();
        }
        text = PlainText.clean(text);
        if (text.isEmpty()) {
            throw new QuestionEmpty();
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new QuestionTooLong(LONGEST);
        }
    }
}
