package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webinar.administration.ChangeDesk;
import org.webinar.administration.Page;
import org.webinar.change.Change;
import org.webinar.change.ChangeFilter;
import org.webinar.change.Difference;
import org.webinar.change.Thing;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** Who has changed what, the latest first; to be narrowed by words, things and days. */
@Named
@RequestScoped
public class ChangesPage {
    @Inject
    private ChangeDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private String words;
    private String kind;
    private String thing;
    private String from;
    private String until;
    private String page;
    private Page<Change> shown;

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        shown = attempts.arrive(() -> desk.find(filter(), Asked.page(page) - 1, door.visitor()))
                .orElse(null);
    }

    private ChangeFilter filter() {
        return ChangesResource.filter(words, kind, thing, from, until, sentences.zone());
    }

    /** What was done to what, by whom. */
    public String sentence(Change change) {
        Thing it = change.thing();
        String named = sentences.of("thing." + it.kind() + ".named", it.name());
        return sentences.of("deed." + change.deed(), change.fullName(), named);
    }

    /** One thing that is different since. */
    public String difference(Difference difference) {
        return sentences.of("change.difference", difference);
    }

    /** Where the thing is changed; empty when it has gone since, as far as the record knows. */
    public String address(Change change) {
        long id = change.thing().id();
        return switch (change.thing().kind()) {
            case WEBINAR -> "/meeting/edit/" + id + "/";
            case EVENT -> "/live/event_edit/" + id + "/";
            case GATEWAY -> "/webinar/gateways/" + id + "/";
            case BROADCASTER -> "/webinar/broadcasters/" + id + "/";
            case BUILDING -> "/webinar/buildings/" + id + "/";
            case ACCOUNT -> "/webinar/people/" + id + "/";
            case TOKEN -> "/webinar/tokens/";
            case WEBHOOK -> "/webinar/webhooks/" + id + "/";
        };
    }

    /** The list with all that was done to the same thing. */
    public String all(Change change) {
        return Asked.query(
                Map.of("thing", change.thing().id(), "kind", change.thing().kind()));
    }

    /** Kinds of things to choose from. */
    public Thing.Kind[] getKinds() {
        return Thing.Kind.values();
    }

    /** The list as it is narrowed now, as it stands in addresses. */
    public String getQuery() {
        return Asked.query(narrowed());
    }

    private Map<String, Object> narrowed() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("q", getWords());
        asked.put("kind", getKind());
        asked.put("thing", Asked.number(thing).orElse(null));
        asked.put("from", getFrom());
        asked.put("until", getUntil());
        return asked;
    }

    /** Address of another page of the list. */
    public String turned(long to) {
        Map<String, Object> asked = narrowed();
        asked.put("page", to);
        return Asked.query(asked);
    }

    /** Whether the list is narrowed. */
    public boolean isNarrowed() {
        return getQuery().length() > 1;
    }

    /** The changes; null when this person may not see them. */
    public Page<Change> getShown() {
        return shown;
    }

    /** The changes of the page. */
    public List<Change> getRows() {
        return shown.rows();
    }

    public String getWords() {
        return Asked.words(words);
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getKind() {
        Thing.Kind chosen = Asked.word(Thing.Kind.class, kind, null);
        return chosen == null ? "" : chosen.name();
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getThing() {
        return Asked.number(thing).map(String::valueOf).orElse("");
    }

    public void setThing(String thing) {
        this.thing = thing;
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

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
