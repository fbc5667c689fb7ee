package org.webinar.rights;

/**
 * What somebody shows besides a face when he or she wants to watch an event.
 *
 * @param link the key at the end of a private link; null when the address has none
 * @param password the password as it was typed; null when none was
 */
public record Keys(String link, String password) {
    /** Nothing is shown. */
    public static final Keys NONE = new Keys(null, null);

    /** Hides what is secret, so that keys may be logged. */
    @Override
    public String toString() {
        return "Keys[]";
    }
}
