package org.webinar.chat;

import org.webinar.Refusal;

/** The message is longer than BigBlueButton takes. */
public class TextTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    TextTooLong(int longest) {
        super(longest);
    }
}
