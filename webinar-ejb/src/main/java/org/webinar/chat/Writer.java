package org.webinar.chat;

import org.webinar.identity.Visitor;

/**
 * Who writes on a page: somebody who has signed in, or a guest under a name of his own choice.
 *
 * @param visitor null for guests
 * @param name the name that others read; never null
 * @param guest the word by which a guest's browser is known again; null for people who have signed in
 * @param sender whence it comes, as limits count senders; never null
 */
public record Writer(Visitor visitor, String name, String guest, String sender) {
    private static final int LONGEST_NAME = 40;

    /** Somebody who has signed in. */
    public static Writer of(Visitor visitor, String sender) {
        return new Writer(visitor, visitor.fullName(), null, sender);
    }

    /**
     * A guest.
     *
     * @throws GuestNameless when nothing is left of the name
     */
    public static Writer guest(String name, String key, String sender) {
        String clean = PlainText.clean(name);
        if (Fold.of(clean).isEmpty() || clean.codePointCount(0, clean.length()) > LONGEST_NAME) {
            throw new GuestNameless(LONGEST_NAME);
        }
        return new Writer(null, clean, key, sender);
    }

    /** Number of the account; null for guests. */
    Integer userId() {
        return visitor == null ? null : visitor.userId();
    }

    /** What is the same for everything that the same person writes. */
    String person() {
        return visitor == null ? "guest " + guest : String.valueOf(visitor.userId());
    }
}
