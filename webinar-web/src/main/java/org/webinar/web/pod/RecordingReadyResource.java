package org.webinar.web.pod;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.webinar.recording.Shelf;
import org.webinar.web.door.FormText;

/** BigBlueButton's notice that a recording is ready, at the address that Pod gives it. */
@Path("recording_ready")
public class RecordingReadyResource {
    private static final int LARGEST = 16 * 1024;

    @Inject
    private Shelf shelf;

    /** A notice: 410 tells BigBlueButton that the meeting is none of ours. */
    @POST
    public Response ready(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
        }
        String signed = FormText.field(new String(bytes, StandardCharsets.UTF_8), "signed_parameters");
        return Response.status(shelf.ready(signed) ? Response.Status.OK : Response.Status.GONE)
                .build();
    }
}
