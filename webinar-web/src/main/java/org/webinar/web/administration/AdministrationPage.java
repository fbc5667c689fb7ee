package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.webinar.administration.AccountDesk;
import org.webinar.rights.Rights;
import org.webinar.web.door.CurrentVisitor;

/** Which of the administrators' pages this person finds. */
@Named
@RequestScoped
public class AdministrationPage {
    private static final Set<String> PAGES = Set.of(
            "administration",
            "gateways",
            "calendar",
            "lives",
            "doctor",
            "all-meetings",
            "all-events",
            "all-sessions",
            "all-recordings",
            "broadcasters",
            "changes",
            "people",
            "tokens",
            "webhooks");

    @Inject
    private Rights rights;

    @Inject
    private AccountDesk people;

    @Inject
    private CurrentVisitor door;

    /** Whether there is any page for this person. */
    public boolean isAny() {
        return isGateways()
                || isLives()
                || isMeetings()
                || isEvents()
                || isSessions()
                || isRecordings()
                || isBroadcasters()
                || isChanges()
                || isDoctor()
                || isPeople()
                || isTokens()
                || isWebhooks();
    }

    /** Whether a page is one of the administrators', by its name in the template; null for none. */
    public boolean holds(String page) {
        return page != null && PAGES.contains(page);
    }

    /** Whether gateways and their calendar may be seen. */
    public boolean isGateways() {
        return door.find().filter(rights::maySeeGateways).isPresent();
    }

    /** Whether the server doctor may be asked. */
    public boolean isDoctor() {
        return door.find().filter(rights::mayAskDoctor).isPresent();
    }

    /** Whether the livestreams of others may be seen. */
    public boolean isLives() {
        return door.find().filter(rights::maySeeLives).isPresent();
    }

    /** Whether the meetings of others may be seen. */
    public boolean isMeetings() {
        return door.find().filter(rights::maySeeMeetings).isPresent();
    }

    /** Whether the live events of others may be seen. */
    public boolean isEvents() {
        return door.find().filter(rights::maySeeEvents).isPresent();
    }

    /** Whether it may be seen who came into the rooms of others. */
    public boolean isSessions() {
        return door.find().filter(rights::maySeeSessionLogs).isPresent();
    }

    /** Whether the recordings of others may be seen. */
    public boolean isRecordings() {
        return door.find().filter(rights::maySeeAllRecordings).isPresent();
    }

    /** Whether broadcasters and buildings may be seen. */
    public boolean isBroadcasters() {
        return door.find().filter(rights::maySeeBroadcasters).isPresent();
    }

    /** Whether people are looked after here, by this person. */
    public boolean isPeople() {
        return door.find().filter(people::isFor).isPresent();
    }

    /** Whether it may be seen which programs come in with tokens. */
    public boolean isTokens() {
        return door.find().filter(rights::maySeeTokens).isPresent();
    }

    /** Whether it may be said which programs are told when something happens. */
    public boolean isWebhooks() {
        return door.find().filter(rights::mayLookAfterWebhooks).isPresent();
    }

    /** Whether it may be seen who has changed what. */
    public boolean isChanges() {
        return door.find().filter(rights::maySeeChanges).isPresent();
    }
}
