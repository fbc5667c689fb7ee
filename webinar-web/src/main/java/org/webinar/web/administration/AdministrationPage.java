package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.webinar.administration.AccountDesk;
import org.webinar.rights.Rights;
import org.webinar.web.door.CurrentVisitor;

/** Which of the administrators' pages this person finds. */
@Named
@RequestScoped
public class AdministrationPage {
    /** The pages by their names in the template, with the keys of their names in the menu. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("administration", "front.menu"),
            Map.entry("all-meetings", "all-meetings.menu"),
            Map.entry("all-events", "all-events.menu"),
            Map.entry("all-sessions", "all-sessions.menu"),
            Map.entry("all-recordings", "all-recordings.menu"),
            Map.entry("lives", "lives.title"),
            Map.entry("gateways", "gateways.menu"),
            Map.entry("calendar", "calendar.menu"),
            Map.entry("doctor", "doctor.menu"),
            Map.entry("broadcasters", "broadcasters.menu"),
            Map.entry("people", "people.title"),
            Map.entry("changes", "changes.menu"),
            Map.entry("tokens", "tokens.menu"),
            Map.entry("webhooks", "webhooks.menu"));

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
        return page != null && PAGES.containsKey(page);
    }

    /** Key of the name that one of the administrators' pages has in their menu. */
    public String word(String page) {
        return PAGES.get(page);
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
