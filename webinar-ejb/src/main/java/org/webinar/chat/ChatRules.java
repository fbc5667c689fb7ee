package org.webinar.chat;

/**
 * How a conversation is kept in order.
 *
 * @param hold whether a moderator looks at each message first
 * @param slowSeconds how long each person waits between two messages; nought for as usual
 * @param words words that are not let in, with commas or line ends between; never null
 * @param linksOff whether messages with links are turned away
 * @param duplicatesOff whether what has just been said is turned away
 * @param readOnly whether only moderators write
 * @param guests whether people write who have not signed in
 */
public record ChatRules(
        boolean hold,
        int slowSeconds,
        String words,
        boolean linksOff,
        boolean duplicatesOff,
        boolean readOnly,
        boolean guests) {
    /** As it is when nobody has decided anything. */
    public static final ChatRules USUAL = new ChatRules(false, 0, "", false, false, false, false);

    private static final int SLOWEST = 3_600;
    private static final int LONGEST_WORDS = 4_000;

    /**
     * Takes care that they can be stored.
     *
     * @throws RulesOutOfRange when they can't
     */
    public ChatRules {
        words = words == null ? "" : words.strip();
        if (slowSeconds < 0 || slowSeconds > SLOWEST || words.length() > LONGEST_WORDS) {
            throw new RulesOutOfRange();
        }
    }
}
