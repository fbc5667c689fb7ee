package org.webinar.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.webinar.administration.GatewayDesk;
import org.webinar.gateway.Condition;
import org.webinar.gateway.Duty;
import org.webinar.gateway.GatewaySheet;
import org.webinar.token.Scope;

/** How the live gateways are, for administrators; nothing that would let somebody drive one. */
@Path("gateways")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gateways", description = "How the live gateways are, for administrators")
public class GatewaysResource extends ApiReading {
    @Inject
    private GatewayDesk desk;

    @Inject
    private Moments moments;

    /** A page of them. */
    @GET
    @Needs(Scope.GATEWAYS_READ)
    @Operation(
            operationId = "listGateways",
            summary = "A page of the live gateways",
            description = "Scope gateways:read.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            headers = @Header(name = "Link", description = "Where the other pages are (RFC 8288)"),
            content = @Content(schema = @Schema(implementation = ApiGateways.class)))
    public Response list(
            @Parameter(description = "The page, counted from 1") @QueryParam("page") String page,
            @Parameter(description = "How many stand on a page: 1 to 100, usually 25") @QueryParam("perPage")
                    String perPage) {
        Query query = query();
        Paging paging = query.paging(page, perPage);
        query.check();
        List<GatewaySheet> all = desk.all(visitor());
        ApiGateways gateways = new ApiGateways(
                paging.of(all).stream().map(this::shape).toList(), paging.page(), paging.perPage(), all.size());
        return page(gateways, paging, all.size());
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Needs(Scope.GATEWAYS_READ)
    @Operation(operationId = "getGateway", summary = "One live gateway", description = "Scope gateways:read.")
    @APIResponse(
            responseCode = "200",
            description = "The gateway",
            content = @Content(schema = @Schema(implementation = ApiGateway.class)))
    public Response one(@PathParam("id") long id) {
        return reply(shape(desk.one(id, visitor()))).build();
    }

    private ApiGateway shape(GatewaySheet sheet) {
        Duty duty = sheet.setup().duty();
        Condition condition = sheet.setup().condition();
        return new ApiGateway(
                sheet.gateway().id(),
                sheet.host(),
                sheet.setup().make(),
                sheet.gateway().broadcaster().name(),
                Words.of(duty.posture()),
                Words.of(condition.health()),
                moments.of(condition.since().orElse(null)),
                Words.of(condition.trouble().orElse(null)),
                moments.of(condition.lookedAt().orElse(null)),
                duty.slots(),
                duty.priority(),
                sheet.zombies().size());
    }
}
