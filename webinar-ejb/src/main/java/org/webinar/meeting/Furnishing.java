package org.webinar.meeting;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * How a room is furnished when it is opened. Rows of other programs may hold anything; what people type is checked by
 * {@link RoomPlan#objections}.
 *
 * @param welcome what people read in the chat when they come in; empty for the server's own words
 * @param participants how many may be inside at once; nought for as many as like to
 * @param voiceBridge the number that telephones dial; null when the server is to choose one
 * @param webcamsForModerators whether nobody but moderators sees the others
 * @param logout where people land when they leave; empty for where they land elsewhere
 * @param locks what viewers may not do
 */
public record Furnishing(
        String welcome, int participants, Integer voiceBridge, boolean webcamsForModerators, String logout, Locks locks)
        implements Serializable {
    /** As BigBlueButton furnishes a room of itself. */
    public static final Furnishing PLAIN = new Furnishing("", 0, null, false, "", Locks.NONE);

    public Furnishing {
        welcome = welcome == null
                ? ""
                : welcome.replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
        logout = logout == null ? "" : logout.strip();
    }

    /** Where people land when they leave; empty when nobody has decided, or nobody could go there. */
    Optional<URI> wayOut() {
        try {
            URI address = new URI(logout);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return Optional.of(address).filter(there -> web && there.getHost() != null);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
