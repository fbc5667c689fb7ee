package org.webinar.web.registration;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.webinar.registration.Registered;
import org.webinar.registration.RegistrationDesk;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.question.Attachment;
import org.webinar.web.question.Csv;

/** The list of those who have registered to take away, for those who may see it. */
@Path("events/{slug}/registrations.csv")
public class RegistrationsExportResource {
    @Inject
    private RegistrationDesk desk;

    @Inject
    private CurrentVisitor door;

    /** A row for each person. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response asTable(@PathParam("slug") String slug) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("state", "name", "address", "registered", "since"));
        for (Registered one : desk.sheet(EventNumber.of(slug), door.visitor()).people()) {
            rows.add(List.of(one.state().name(), one.name(), one.email(), one.at(), one.since()));
        }
        return Attachment.of("registrations.csv", Csv.of(rows));
    }
}
