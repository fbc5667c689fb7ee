package org.webinar.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.webinar.administration.LiveDesk;
import org.webinar.administration.Page;
import org.webinar.livestream.LiveSummary;
import org.webinar.livestream.TimelineEntry;
import org.webinar.token.Scope;

/** Livestreams and what happened to them, for administrators. */
@Path("lives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lives", description = "Livestreams and what happened to them, for administrators")
public class LivesResource extends ApiReading {
    @Inject
    private LiveDesk desk;

    @Inject
    private Moments moments;

    /** A page of them. */
    @GET
    @Needs(Scope.LIVES_READ)
    @Operation(
            operationId = "listLives",
            summary = "A page of livestreams",
            description = "Running ones first, then the latest. Scope lives:read.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            headers = @Header(name = "Link", description = "Where the other pages are (RFC 8288)"),
            content = @Content(schema = @Schema(implementation = ApiLives.class)))
    public Response list(
            @Parameter(description = "Words in the name of the meeting") @QueryParam("q") String words,
            @Parameter(description = "The page, counted from 1") @QueryParam("page") String page,
            @Parameter(description = "How many stand on a page: 1 to 100, usually 25") @QueryParam("perPage")
                    String perPage) {
        Query query = query();
        String sought = query.words("q", words);
        Paging paging = query.paging(page, perPage);
        query.check();
        Page<LiveSummary> found = desk.find(sought, paging.number(), paging.perPage(), visitor());
        ApiLives lives = new ApiLives(
                found.rows().stream().map(this::shape).toList(), paging.page(), paging.perPage(), found.count());
        return page(lives, paging, found.count());
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Needs(Scope.LIVES_READ)
    @Operation(operationId = "getLive", summary = "One livestream", description = "Scope lives:read.")
    @APIResponse(
            responseCode = "200",
            description = "The livestream",
            content = @Content(schema = @Schema(implementation = ApiLive.class)))
    public Response one(@PathParam("id") long id) {
        return reply(shape(desk.report(id, visitor()).live())).build();
    }

    /** What happened to it. */
    @GET
    @Path("{id}/timeline")
    @Needs(Scope.LIVES_READ)
    @Operation(
            operationId = "getTimeline",
            summary = "All that happened to a livestream",
            description = "Scope lives:read.")
    @APIResponse(
            responseCode = "200",
            description = "The oldest first",
            content = @Content(schema = @Schema(implementation = ApiTimeline.class)))
    public Response timeline(@PathParam("id") long id) {
        ApiTimeline timeline = new ApiTimeline(
                desk.report(id, visitor()).timeline().stream().map(this::shape).toList());
        return reply(timeline).build();
    }

    private ApiLive shape(LiveSummary live) {
        return new ApiLive(
                live.id(),
                live.meetingId(),
                live.webinar(),
                live.eventId(),
                Words.of(live.state()),
                Words.of(live.trouble()),
                moments.of(live.startedAt()),
                moments.of(live.onAirAt()),
                moments.of(live.endedAt()));
    }

    private ApiHappening shape(TimelineEntry entry) {
        return new ApiHappening(
                moments.of(entry.happenedAt()),
                Words.of(entry.kind()),
                Words.of(entry.state()),
                Words.of(entry.trouble()),
                entry.detail() == null ? null : desk.masked(entry.detail()),
                entry.gatewayId(),
                entry.actor());
    }
}
