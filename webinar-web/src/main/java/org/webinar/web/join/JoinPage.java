package org.webinar.web.join;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.webinar.livestream.Consent;
import org.webinar.livestream.Lobby;
import org.webinar.meeting.Series;
import org.webinar.web.texts.Sentences;
import org.webinar.web.texts.SeriesWords;

/** What somebody reads before the door of a meeting; {@link JoinServlet} has found it out. */
@Named
@RequestScoped
public class JoinPage {
    static final String SHOWN = "org.webinar.join";

    @Inject
    private Sentences sentences;

    /** The page has no address of its own. */
    public void arrive() throws IOException {
        if (getShown() == null) {
            FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** What to show; null when nobody came by a link. */
    public Shown getShown() {
        return (Shown) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(SHOWN);
    }

    /** From when to when, in the visitor's language. */
    public String getWhen() {
        Lobby lobby = getShown().lobby();
        return sentences.when(lobby.start(), lobby.end());
    }

    /** How it is repeated, in the visitor's language; empty when it is not. */
    public String getSeries() {
        Series series = getShown().lobby().series();
        return series.repeated() ? SeriesWords.of(series, sentences) : "";
    }

    /** Where to sign in and come back from. */
    public String getLogin() {
        return "/login?next=" + URLEncoder.encode(getShown().address(), StandardCharsets.UTF_8);
    }

    /**
     * What the page shows.
     *
     * @param lobby what somebody finds
     * @param name the name as it was typed; may be empty
     * @param problem why the last try did not go; null when there was none
     * @param address of this page, and of its form
     */
    public record Shown(Lobby lobby, String name, String problem, String address) {
        /** Whether there is a form to fill in. */
        public boolean form() {
            return lobby.open() && lobby.way() == Lobby.Way.DOOR;
        }

        /** Whether the page waits until the room opens. */
        public boolean waiting() {
            return !lobby.open() && lobby.way() == Lobby.Way.DOOR;
        }

        /** What has to be agreed to, as words for the form. */
        public String terms() {
            return lobby.consents().stream().map(Consent::name).sorted().collect(Collectors.joining(" "));
        }

        /** Whether this has to be agreed to. */
        public boolean asks(String consent) {
            return lobby.consents().contains(Consent.valueOf(consent));
        }

        /** Whether this person would do better on the audience's page. */
        public boolean audience() {
            return lobby.eventSlug() != null && lobby.askPassword();
        }
    }
}
