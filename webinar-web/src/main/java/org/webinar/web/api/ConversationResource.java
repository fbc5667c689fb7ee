package org.webinar.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.webinar.chat.ChatArchive;
import org.webinar.chat.KeptLine;
import org.webinar.token.Scope;

/** What was said at an event, for those who may take it away. */
@Path("events/{event}/chat")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chat", description = "What was said at an event, for those who run it")
public class ConversationResource extends ApiReading {
    private static final String AFTER = "after";

    @Inject
    private ChatArchive archive;

    @Inject
    private Moments moments;

    /** A part of it. */
    @GET
    @Needs(Scope.CHAT_READ)
    @Operation(
            operationId = "getChat",
            summary = "What was said at an event",
            description = "In the order in which it was written; a part of it at a time. Scope chat:read.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the conversation",
            headers = @Header(name = "Link", description = "Where the next part is (RFC 8288)"),
            content = @Content(schema = @Schema(implementation = ApiMessages.class)))
    public Response part(
            @PathParam("event") long event,
            @Parameter(description = "After which message it begins; from the first when it is not there")
                    @QueryParam(AFTER)
                    String after,
            @Parameter(description = "How many messages at once: 1 to 100, usually 25") @QueryParam("perPage")
                    String perPage) {
        Query query = query();
        int from = query.number(AFTER, after, 0, Integer.MAX_VALUE, 0);
        int most = query.paging(null, perPage).perPage();
        query.check();
        List<KeptLine> found = archive.some(event, from, most + 1, visitor());
        List<KeptLine> shown = found.stream().limit(most).toList();
        Long next =
                found.size() > most ? Long.valueOf(shown.get(shown.size() - 1).id()) : null;
        Response.ResponseBuilder answer =
                reply(new ApiMessages(shown.stream().map(this::shape).toList(), next));
        return (next == null ? answer : answer.link(following(next), "next")).build();
    }

    private URI following(long after) {
        return here().replaceQueryParam(AFTER, after).build();
    }

    private ApiMessage shape(KeptLine line) {
        return new ApiMessage(
                line.id(),
                moments.of(line.at()),
                line.author(),
                line.guest(),
                line.presenter(),
                line.fromRoom(),
                Words.of(line.standing()),
                line.text());
    }
}
