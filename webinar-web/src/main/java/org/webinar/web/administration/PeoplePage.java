package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webinar.account.AccountSheet;
import org.webinar.administration.AccountDesk;
import org.webinar.administration.Page;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The people of an installation without Pod. */
@Named
@RequestScoped
public class PeoplePage {
    @Inject
    private AccountDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private String words;
    private String page;
    private Page<AccountSheet> shown;

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        shown = attempts.arrive(() -> desk.find(getWords(), Asked.page(page) - 1, door.visitor()))
                .orElse(null);
    }

    /** When somebody signed in last. */
    public String lastSeen(AccountSheet sheet) {
        return sheet.lastLogin() == null ? sentences.of("people.never") : sentences.brief(sheet.lastLogin());
    }

    /** Address of another page of the list. */
    public String turned(long to) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("q", getWords());
        asked.put("page", to);
        return Asked.query(asked);
    }

    /** The accounts; null when this person may not see them. */
    public Page<AccountSheet> getShown() {
        return shown;
    }

    public List<AccountSheet> getRows() {
        return shown.rows();
    }

    public String getWords() {
        return Asked.words(words);
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
