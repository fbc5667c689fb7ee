package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webinar.administration.SessionDesk;
import org.webinar.livestream.Joined;
import org.webinar.livestream.LoggedSession;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** Who came into which room of the site, and who opened it; the latest opening first. */
@Named
@RequestScoped
public class AllSessionsPage extends Listed<LoggedSession> {
    /** More names stand on the page of the meeting. */
    private static final int MOST_NAMES = 50;

    @Inject
    private SessionDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private String from;
    private String until;
    private boolean cut;

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        show(attempts.arrive(() -> desk.find(
                        SessionsResource.filter(getWords(), from, until, sentences.zone()), number(), door.visitor()))
                .map(found -> {
                    cut = found.cut();
                    return found.page();
                }));
    }

    @Override
    protected Map<String, Object> choices() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("from", getFrom());
        asked.put("until", getUntil());
        return asked;
    }

    /** How many came, in words. */
    public String count(LoggedSession session) {
        return sentences.of("all-sessions.people", session.people().size(), session.moderators());
    }

    /** Those who came first. */
    public List<Joined> people(LoggedSession session) {
        return session.people().stream().limit(MOST_NAMES).toList();
    }

    /** How many are not named here. */
    public int unnamed(LoggedSession session) {
        return Math.max(0, session.people().size() - MOST_NAMES);
    }

    /** When somebody came, in the visitor's language; empty when nobody knows. */
    public String when(Joined one) {
        return one.at() == null
                ? ""
                : sentences.brief(one.at().atZone(sentences.zone()).toInstant());
    }

    /** Whether older openings have not been looked through for the words. */
    public boolean isCut() {
        return cut;
    }

    public String getFrom() {
        return Asked.day(from).map(String::valueOf).orElse("");
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return Asked.day(until).map(String::valueOf).orElse("");
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
