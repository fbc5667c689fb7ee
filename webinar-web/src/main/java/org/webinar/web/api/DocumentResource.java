package org.webinar.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The description of this API. It is generated from the resources and checked in; a test says when the two differ. So the same
 * document stands here on every server, whatever its own {@code /openapi} adds to it.
 */
@Path(DocumentResource.PATH)
public class DocumentResource {
    static final String PATH = "openapi.json";

    /** The document. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ForEverybody
    @Operation(hidden = true)
    public Response document() {
        try (InputStream document = DocumentResource.class.getResourceAsStream(PATH)) {
            return Response.ok(document.readAllBytes())
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
