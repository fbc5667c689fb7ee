package org.webinar.web.callback;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.webinar.slides.SlidesContent;
import org.webinar.slides.SlidesDesk;
import org.webinar.web.question.Attachment;

/** From where BigBlueButton fetches slides: the address is its key, and ends soon. */
@Path("slides/{file: \\d{1,18}}/{until: \\d{1,12}}/{word}/{name}")
public class SlidesFileResource {
    @Inject
    private SlidesDesk desk;

    /** The file. */
    @GET
    public Response file(
            @PathParam("file") long fileId,
            @PathParam("until") long until,
            @PathParam("word") String word,
            @PathParam("name") String name) {
        SlidesContent content = desk.fetch(fileId, until, word);
        String ending = content.name().substring(content.name().lastIndexOf('.'));
        Response attachment = Attachment.of("slides" + ending, (StreamingOutput) out -> write(content, out));
        return Response.fromResponse(attachment)
                .type(content.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, content.length())
                .build();
    }

    private void write(SlidesContent content, OutputStream out) throws IOException {
        Optional<byte[]> piece = desk.piece(content, 0);
        for (int position = 1; piece.isPresent(); position++) {
            out.write(piece.get());
            piece = desk.piece(content, position);
        }
    }
}
