package org.webinar.chat;

import org.webinar.identity.Visitor;

/**
 * What a viewer wants to say, cleaned of what no keyboard types: control characters and those that turn the direction of
 * text, with which a name or a link can be forged.
 *
 * @param author who says it
 * @param key the page's own word for this message; the same one again is the same message
 * @param text 1 to 500 characters
 */
public record Draft(Writer author, String key, String text) {
    /** As people count, in code points; on its way into the room a message is cut where BigBlueButton counts otherwise. */
    public static final int LONGEST = 500;

    private static final int LONGEST_KEY = 60;

    public Draft {
        if (key == null || !key.matches("[A-Za-z0-9-]{1," + LONGEST_KEY + "}")) {
            throw new KeyMissing();
        }
        text = PlainText.clean(text);
        if (text.isEmpty()) {
            throw new TextEmpty();
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new TextTooLong(LONGEST);
        }
    }

    /** What somebody wants to say who has signed in. */
    public Draft(Visitor author, String key, String text) {
        this(Writer.of(author, ""), key, text);
    }
}
