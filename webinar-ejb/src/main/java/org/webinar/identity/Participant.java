package org.webinar.identity;

/**
 * Somebody who takes part in a live: asks, votes, answers a poll.
 *
 * @param key the same for the same person, and for nobody else; at most 60 characters
 * @param userId number of the account; null for guests
 * @param name the name to show
 */
public record Participant(String key, Integer userId, String name) {

    /** Somebody with an account. */
    public static Participant of(Visitor visitor) {
        return new Participant(keyOf(visitor.userId()), visitor.userId(), visitor.fullName());
    }

    /**
     * A guest.
     *
     * @param word by which the guest's browser is known again
     * @param name the name of his or her own choice
     */
    public static Participant guest(String word, String name) {
        return new Participant(keyOfGuest(word), null, name);
    }

    /** The key of a guest. */
    public static String keyOfGuest(String word) {
        return "g" + word;
    }

    /** The key of an account. */
    public static String keyOf(int userId) {
        return "u" + userId;
    }
}
