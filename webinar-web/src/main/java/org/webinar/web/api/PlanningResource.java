package org.webinar.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.webinar.administration.MeetingFinder;
import org.webinar.administration.MeetingSheet;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Preparations;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.token.Scope;

/** Meetings and webinars: planned, changed and deleted by programs, by the rules of the pages. */
@Path("meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class PlanningResource {
    private static final String MERGE = "application/merge-patch+json";

    @Inject
    private MeetingFinder finder;

    @Inject
    private Webinars webinars;

    @Inject
    private Preparations preparations;

    @Inject
    private Alterations alterations;

    @Inject
    private PlanReader plans;

    @Inject
    private MeetingShapes shapes;

    @Inject
    private Replies replies;

    @Inject
    private CurrentBearer bearer;

    /** Plans one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.MEETINGS_WRITE)
    @Operation(
            operationId = "planMeeting",
            summary = "Plan a meeting or a webinar",
            description =
                    "It belongs to the account of the token. A webinar gets a gateway for its time, or is refused (409)"
                            + " unless it is to wait for one. Needs name and startsAt. Scope meetings:write.")
    @APIResponse(
            responseCode = "201",
            description = "It is planned",
            headers = {
                @Header(name = "Location", description = "Where it is"),
                @Header(name = "ETag", description = "Which state of it this is")
            },
            content = @Content(schema = @Schema(implementation = ApiMeeting.class)))
    public Response plan(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MeetingWish.class)))
                    String sent,
            @Parameter(description = "Whether a webinar that finds no gateway waits for one")
                    @QueryParam("waitForGateway")
                    @DefaultValue("false")
                    boolean wait) {
        Plan plan = plans.fresh(sent, preparations.blank(visitor()).room());
        long id = wait ? webinars.planWaiting(plan, visitor()) : webinars.plan(plan, visitor());
        return replies.made(shape(id), shapes.address(id)).build();
    }

    /** Changes one. */
    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, MERGE})
    @Needs(Scope.MEETINGS_WRITE)
    @Operation(
            operationId = "changeMeeting",
            summary = "Change a meeting",
            description = "What is not there stays as it is. Scope meetings:write.")
    @APIResponse(
            responseCode = "200",
            description = "It is changed",
            headers = @Header(name = "ETag", description = "Which state of it this is"),
            content = @Content(schema = @Schema(implementation = ApiMeeting.class)))
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") long id,
            @Parameter(description = "The ETag of what has been read") @HeaderParam(HttpHeaders.IF_MATCH) String read,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MeetingWish.class)))
                    String sent) {
        MeetingSheet sheet = finder.one(id, visitor());
        Planned planned = alterations.planned(id, visitor());
        if (read == null) {
            throw new MatchMissing();
        }
        replies.checkRead(read, shapes.of(sheet));
        if (!planned.equals(sheet.planned())) {
            throw new ChangedSince();
        }
        alterations.edit(id, plans.changed(sent, planned), planned, visitor());
        return replies.changed(shape(id)).build();
    }

    /** Deletes one. */
    @DELETE
    @Path("{id}")
    @Needs(Scope.MEETINGS_WRITE)
    @Operation(
            operationId = "deleteMeeting",
            summary = "Delete a meeting for good",
            description = "One that runs is ended. Scope meetings:write.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    public Response delete(
            @PathParam("id") long id,
            @Parameter(description = "The ETag of what has been read; not needed") @HeaderParam(HttpHeaders.IF_MATCH)
                    String read) {
        ApiMeeting there = shape(id);
        if (read != null) {
            replies.checkRead(read, there);
        }
        alterations.delete(id, visitor());
        return Response.noContent().build();
    }

    private ApiMeeting shape(long id) {
        return shapes.of(finder.one(id, visitor()));
    }

    private Visitor visitor() {
        return bearer.visitor();
    }
}
