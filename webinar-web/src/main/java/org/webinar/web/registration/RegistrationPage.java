package org.webinar.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.webinar.registration.RegistrationState;
import org.webinar.registration.Registrations;
import org.webinar.web.audience.KeyRing;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/**
 * What is behind a personal link. Looking at it changes nothing: mail programs and their guards look at links, too. Whoever
 * presses the button to watch is known by a cookie from then on, and the word leaves the address.
 */
@Named
@RequestScoped
public class RegistrationPage {
    @Inject
    private Registrations registrations;

    @Inject
    private KeyRing ring;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private String word;
    private Registrations.Mine mine;

    /** Read at once, for the buttons that were pressed are there only for those who may press them. */
    @PostConstruct
    void open() {
        word = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("word");
        arrive();
    }

    /** Finds the registration; when there is none, the page says so. */
    private void arrive() {
        mine = attempts.arrive(() -> registrations.behind(word)).orElse(null);
    }

    /** Lets this browser in. */
    public void watch() throws IOException {
        if (isWatchable()) {
            ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
            ring.keepTicket(mine.eventId(), word, (HttpServletResponse) answer.getResponse());
            answer.redirect(mine.live());
        }
    }

    /** Cancels. */
    public void cancel() {
        if (attempts.attempt(() -> registrations.cancel(word))) {
            attempts.tell("registration.cancelled");
        }
        arrive();
    }

    /** Whether there is a live page to which this registration leads. */
    public boolean isWatchable() {
        return mine != null && mine.live() != null && mine.state() == RegistrationState.ACCEPTED;
    }

    /** Whether there is something to cancel. */
    public boolean isCancellable() {
        return mine != null
                && mine.state() != RegistrationState.CANCELLED
                && mine.state() != RegistrationState.DECLINED;
    }

    public String getWhen() {
        return sentences.when(mine.start(), mine.end());
    }

    public Registrations.Mine getMine() {
        return mine;
    }

    /** Before anything is drawn, so that the status is right. */
    public void look() {
        // To be here is enough.
    }
}
