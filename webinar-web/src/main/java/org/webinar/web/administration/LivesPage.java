package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.webinar.administration.LiveDesk;
import org.webinar.livestream.Chronicle;
import org.webinar.livestream.LiveState;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;

/** The livestreams of the site, running ones first, to be searched by the names of their webinars. */
@Named
@RequestScoped
public class LivesPage {
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST_SEARCH = 250;

    @Inject
    private LiveDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    private String words;
    private String page;
    private Chronicle.Page shown;

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        shown = attempts.arrive(() -> desk.find(getWords(), number() - 1, door.visitor()))
                .orElse(null);
    }

    /** Counted from one, as people count; nonsense is the first. */
    private int number() {
        int wanted = page != null && page.matches("\\d{1,5}") ? Integer.parseInt(page) : 1;
        return Math.min(Math.max(wanted, 1), LAST_PAGE);
    }

    /** The style of a badge. */
    public String badge(LiveState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The lives; null when this person may not see them. */
    public Chronicle.Page getShown() {
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

    /** What is looked for, as it stands in addresses. */
    public String getSearch() {
        return URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    }

    public String getWords() {
        return words == null ? "" : words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
