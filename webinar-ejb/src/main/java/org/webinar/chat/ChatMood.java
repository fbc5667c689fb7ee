package org.webinar.chat;

/**
 * How a conversation stands for everybody.
 *
 * @param hold whether a moderator looks at each message first
 * @param slowSeconds how long each person waits between two messages; nought for as usual
 * @param readOnly whether only moderators write
 * @param guests whether people write who have not signed in
 * @param pinned the message that everybody sees first; null when there is none
 */
public record ChatMood(boolean hold, int slowSeconds, boolean readOnly, boolean guests, ChatLine pinned) {
    static final ChatMood USUAL = new ChatMood(false, 0, false, false, null);
}
