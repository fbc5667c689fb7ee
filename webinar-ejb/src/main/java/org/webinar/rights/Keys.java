package org.webinar.rights;

/**
 * What somebody shows besides a face when he or she wants to watch an event.
 *
 * @param link the key at the end of a private link; null when the address has none
 * @param password the password as it was typed; null when none was
 * @param ticket the word of a personal link of somebody who has registered; null when none is shown
 */
public record Keys(String link, String password, String ticket) {
    /** Nothing is shown. */
    public static final Keys NONE = new Keys(null, null);

    /** A link and a password, without a registration. */
    public Keys(String link, String password) {
        this(link, password, null);
    }

    /** Hides what is secret, so that keys may be logged. */
    @Override
    public String toString() {
        return "Keys[]";
    }
}
