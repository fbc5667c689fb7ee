package org.webinar.web.administration;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.webinar.administration.ChangeDesk;
import org.webinar.change.Change;
import org.webinar.change.ChangeFilter;
import org.webinar.change.Thing;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.question.Attachment;
import org.webinar.web.question.Csv;
import org.webinar.web.texts.Sentences;

/** Who has changed what, as a table to take away. */
@Path("changes.csv")
public class ChangesResource {
    @Inject
    private ChangeDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Sentences sentences;

    /** A row for each change, the latest first. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response asTable(
            @QueryParam("q") String words,
            @QueryParam("kind") String kind,
            @QueryParam("thing") String thing,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("made at", "user name", "name", "deed", "kind", "number", "thing", "differences", "begins"));
        desk.all(filter(words, kind, thing, from, until, sentences.zone()), door.visitor())
                .forEach(change -> rows.add(row(change)));
        return Attachment.of("changes.csv", Csv.of(rows));
    }

    private List<Object> row(Change change) {
        return List.of(
                change.madeAt(),
                change.username(),
                change.fullName(),
                change.deed(),
                change.thing().kind(),
                change.thing().id(),
                change.thing().name(),
                change.differences().stream()
                        .map(difference -> sentences.of("change.difference", difference))
                        .collect(Collectors.joining("; ")),
                change.thing().begins() == null ? "" : change.thing().begins());
    }

    /** What is asked in an address; the last day is meant with all its hours. */
    static ChangeFilter filter(String words, String kind, String thing, String from, String until, ZoneId zone) {
        return new ChangeFilter(
                Asked.words(words),
                Asked.word(Thing.Kind.class, kind, null),
                Asked.number(thing).orElse(null),
                Asked.from(from, zone),
                Asked.until(until, zone));
    }
}
