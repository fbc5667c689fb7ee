package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.webinar.account.AccountSheet;
import org.webinar.administration.AccountDesk;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The people of an installation without Pod. */
@Named
@RequestScoped
public class PeoplePage extends Listed<AccountSheet> {
    @Inject
    private AccountDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        show(attempts.arrive(() -> desk.find(getWords(), number(), door.visitor())));
    }

    /** When somebody signed in last. */
    public String lastSeen(AccountSheet sheet) {
        return sheet.lastLogin() == null ? sentences.of("people.never") : sentences.brief(sheet.lastLogin());
    }

    @Override
    protected Map<String, Object> choices() {
        return Map.of();
    }
}
