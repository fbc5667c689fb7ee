package org.webinar.web.audience;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.webinar.livestream.Announced;
import org.webinar.livestream.Programme;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.texts.Sentences;

/** The lists of live events: what comes, for everybody, and somebody's own. */
@Named
@RequestScoped
public class EventsPage {
    private static final int LAST_PAGE = 10_000;

    @Inject
    private Programme programme;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Sentences sentences;

    private String page;
    private Programme.Page shown;

    /** What comes. */
    public void arriveForAll() {
        shown = programme.coming(number() - 1);
    }

    /** What is this person's own. */
    public void arriveForOwner() {
        shown = programme.of(door.visitor(), number() - 1);
    }

    /** Counted from one, as people count; nonsense is the first. */
    private int number() {
        int wanted = page != null && page.matches("\\d{1,5}") ? Integer.parseInt(page) : 1;
        return Math.min(Math.max(wanted, 1), LAST_PAGE);
    }

    /** From when to when, in the visitor's language. */
    public String when(Announced event) {
        return sentences.when(event.start(), event.end());
    }

    /** Where it is: the end of the key of its sentence. */
    public String state(Announced event) {
        return event.state() == null ? "NONE" : event.state().name();
    }

    /** The style of its badge. */
    public String badge(Announced event) {
        return state(event).toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public Programme.Page getShown() {
        return shown;
    }

    /** Number of the page before; nought when this is the first. */
    public int getBefore() {
        return number() - 1;
    }

    /** Number of the page after; nought when this is the last. */
    public int getAfter() {
        return shown.more() ? number() + 1 : 0;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
