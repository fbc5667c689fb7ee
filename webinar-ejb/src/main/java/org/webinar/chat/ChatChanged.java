package org.webinar.chat;

/**
 * Something has changed in a conversation; fired in the transaction, heard after it.
 *
 * @param eventId number of the event that the audience watches
 * @param what how much has changed
 */
public record ChatChanged(long eventId, What what) {
    /** How much has changed. */
    public enum What {
        /** A message that viewers see, or saw. */
        MESSAGE,
        /** Something that only moderators see. */
        BACKSTAGE,
        /** The rules, or what is pinned. */
        RULES
    }
}
