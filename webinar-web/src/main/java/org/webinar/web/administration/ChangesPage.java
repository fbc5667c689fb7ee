package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.webinar.administration.ChangeDesk;
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
public class ChangesPage extends Listed<Change> {
    @Inject
    private ChangeDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private String kind;
    private String thing;
    private String from;
    private String until;

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        show(attempts.arrive(() -> desk.find(filter(), number(), door.visitor())));
    }

    private ChangeFilter filter() {
        return ChangesResource.filter(getWords(), kind, thing, from, until, sentences.zone());
    }

    /** What was done to what, by whom. */
    public String sentence(Change change) {
        Thing it = change.thing();
        String named = dated(it, sentences.of("thing." + it.kind() + ".named", it.name()));
        return sentences.of("deed." + change.deed(), change.fullName(), named);
    }

    /** What it was done to, told apart from the other dates of its series. */
    public String title(Change change) {
        return dated(change.thing(), change.thing().name());
    }

    private String dated(Thing thing, String named) {
        return thing.begins() == null ? named : sentences.of("thing.dated", named, sentences.brief(thing.begins()));
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

    @Override
    protected Map<String, Object> choices() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("kind", getKind());
        asked.put("thing", getThing());
        asked.put("from", getFrom());
        asked.put("until", getUntil());
        return asked;
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
}
