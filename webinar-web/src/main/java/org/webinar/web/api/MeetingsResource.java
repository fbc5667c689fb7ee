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
import org.webinar.administration.MeetingFilter;
import org.webinar.administration.MeetingFinder;
import org.webinar.administration.MeetingSheet;
import org.webinar.administration.Page;
import org.webinar.livestream.Webinars;
import org.webinar.token.Scope;

/** Meetings and webinars: as programs find them. */
@Path("meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Meetings and webinars")
public class MeetingsResource extends ApiReading {
    /** Kinds of meetings, in the words in which each tells its own. */
    enum Kind {
        ALL(MeetingFilter.Kind.ALL),
        WEBINAR(MeetingFilter.Kind.WEBINAR),
        MEETING(MeetingFilter.Kind.PLAIN),
        ROOM(MeetingFilter.Kind.PERSONAL);

        private final MeetingFilter.Kind sought;

        Kind(MeetingFilter.Kind sought) {
            this.sought = sought;
        }
    }

    /** Whose meetings are asked for. */
    enum Whose {
        ME,
        ALL
    }

    @Inject
    private MeetingFinder finder;

    @Inject
    private Webinars webinars;

    @Inject
    private MeetingShapes shapes;

    /** A page of them. */
    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listMeetings",
            summary = "A page of meetings",
            description =
                    "Those of the account, alone or with others; or everybody's, for administrators. Scope meetings:read.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            headers = @Header(name = "Link", description = "Where the other pages are (RFC 8288)"),
            content = @Content(schema = @Schema(implementation = ApiMeetings.class)))
    public Response list(
            @Parameter(description = "Words in the name of the meeting or its owner") @QueryParam("q") String words,
            @Parameter(description = "all, webinar, meeting or room") @QueryParam("kind") String kind,
            @Parameter(description = "all, running, coming or past") @QueryParam("when") String when,
            @Parameter(
                            description =
                                    "next, latest, earliest, name or owner; next has what is on or comes next before what is over")
                    @QueryParam("order")
                    String order,
            @Parameter(description = "Whose: me or all") @QueryParam("owner") String owner,
            @Parameter(description = "The page, counted from 1") @QueryParam("page") String page,
            @Parameter(description = "How many stand on a page: 1 to 100, usually 25") @QueryParam("perPage")
                    String perPage) {
        Query query = query();
        MeetingFilter filter = new MeetingFilter(
                query.words("q", words),
                query.word("kind", kind, Kind.class, Kind.ALL).sought,
                query.word("when", when, MeetingFilter.When.class, MeetingFilter.When.ALL),
                false,
                query.word("order", order, MeetingFilter.Order.class, MeetingFilter.Order.LATEST));
        Whose whose = query.word("owner", owner, Whose.class, Whose.ME);
        Paging paging = query.paging(page, perPage);
        query.check();
        Page<MeetingSheet> found = whose == Whose.ALL
                ? finder.all(filter, paging.number(), paging.perPage(), visitor())
                : finder.own(filter, paging.number(), paging.perPage(), visitor());
        ApiMeetings meetings = new ApiMeetings(
                found.rows().stream().map(shapes::of).toList(), paging.page(), paging.perPage(), found.count());
        return page(meetings, paging, found.count());
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getMeeting", summary = "One meeting", description = "Scope meetings:read.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            headers = @Header(name = "ETag", description = "Which state of it this is"),
            content = @Content(schema = @Schema(implementation = ApiMeeting.class)))
    @APIResponse(responseCode = "304", description = "It is as it was (If-None-Match)")
    public Response one(@PathParam("id") long id) {
        return reply(shape(id)).build();
    }

    /** How it stands at this moment. */
    @GET
    @Path("{id}/now")
    @Needs(Scope.LIVES_READ)
    @Operation(
            operationId = "getMeetingNow",
            summary = "How a meeting stands at this moment",
            description = "For those who may run it. Scope lives:read.")
    @APIResponse(
            responseCode = "200",
            description = "How it stands",
            content = @Content(schema = @Schema(implementation = ApiNow.class)))
    public Response now(@PathParam("id") long id) {
        finder.one(id, visitor());
        return reply(shapes.now(webinars.one(id, visitor()))).build();
    }

    private ApiMeeting shape(long id) {
        return shapes.of(finder.one(id, visitor()));
    }
}
