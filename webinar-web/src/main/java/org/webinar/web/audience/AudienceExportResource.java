package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.webinar.presence.AudienceFigures;
import org.webinar.presence.Audiences;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.question.Attachment;
import org.webinar.web.question.Csv;

/** The figures of an audience to take away, for its presenters. */
@Path("events/{slug}/audience-export")
public class AudienceExportResource {
    @Inject
    private Audiences audiences;

    @Inject
    private CurrentVisitor door;

    /** A row for each minute; the last one says how many have been watched in all. */
    @GET
    @Path("audience.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response asTable(@PathParam("slug") String slug) {
        AudienceFigures figures = audiences.of(EventNumber.of(slug), door.visitor());
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("minute", "viewers", "minutes watched so far"));
        long watched = 0;
        for (AudienceFigures.Minute minute : figures.minutes()) {
            watched += minute.viewers();
            rows.add(List.of(minute.startedAt(), minute.viewers(), watched));
        }
        return Attachment.of("audience.csv", Csv.of(rows));
    }
}
