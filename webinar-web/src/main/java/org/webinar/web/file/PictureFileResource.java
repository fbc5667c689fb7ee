package org.webinar.web.file;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Poster;
import org.webinar.livestream.WaitingPictures;
import org.webinar.web.door.CurrentVisitor;

/** The waiting picture of an event, on its way in. */
@Path("pictures/{event: \\d{1,18}}")
public class PictureFileResource {
    @Inject
    private WaitingPictures pictures;

    @Inject
    private CurrentVisitor door;

    /** Shows this one. */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Poster show(
            @PathParam("event") long eventId,
            @QueryParam("alt") String alt,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            InputStream body)
            throws IOException {
        Visitor visitor = door.visitor();
        return Spool.heardOut(body, () -> {
            if (length != null) {
                pictures.checkLength(length);
            }
            pictures.checkSend(eventId, visitor);
            try (Spool spool = Spool.of(body, pictures::checkLength)) {
                return pictures.show(eventId, spool.path(), alt, visitor);
            }
        });
    }

    /** Says what is on it. */
    @POST
    public Response say(@PathParam("event") long eventId, @QueryParam("alt") String alt) {
        pictures.say(eventId, alt, door.visitor());
        return Response.noContent().build();
    }

    /** Shows none any more. */
    @DELETE
    public Response drop(@PathParam("event") long eventId) {
        pictures.drop(eventId, door.visitor());
        return Response.noContent().build();
    }
}
