package org.webinar.web.file;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.webinar.identity.Visitor;
import org.webinar.slides.SlidesDesk;
import org.webinar.slides.SlidesLine;
import org.webinar.slides.Tray;
import org.webinar.web.door.CurrentVisitor;

/** Takes slides for the form of a plan; they belong to nothing before that is saved. */
@Path("slides/{meeting: \\d{1,18}}/{tray: [0-9a-f]{32}}")
public class SlidesResource {
    @Inject
    private SlidesDesk desk;

    @Inject
    private CurrentVisitor door;

    /** A file, as it is. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public SlidesLine put(
            @PathParam("meeting") long meetingId,
            @PathParam("tray") String word,
            @QueryParam("name") String name,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            InputStream body)
            throws IOException {
        Visitor visitor = door.visitor();
        return Spool.heardOut(body, () -> {
            if (length != null) {
                desk.checkLength(length);
            }
            desk.checkSend(meetingId, visitor);
            try (Spool spool = Spool.of(body, desk::checkLength)) {
                return desk.put(new Tray(visitor.userId(), word), name, spool.path());
            }
        });
    }
}
