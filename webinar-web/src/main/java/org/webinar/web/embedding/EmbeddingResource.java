package org.webinar.web.embedding;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.webinar.Refusal;
import org.webinar.limits.Allowance;
import org.webinar.livestream.EventView;
import org.webinar.livestream.LiveEvents;
import org.webinar.site.CurrentSite;
import org.webinar.web.door.Callers;

/**
 * Tells other programs how to show a live page (oEmbed 1.0). Only of pages that everybody may see: of drafts, of those for
 * certain people and of those with a password it says the same as of none.
 */
@Path("oembed")
public class EmbeddingResource {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    /** A course with many videos asks for all of them at once; whoever asks for all numbers gives up. */
    private static final Allowance ASKS = new Allowance(120, Duration.ofMinutes(1));

    @Inject
    private LiveEvents events;

    @Inject
    private CurrentSite site;

    @Inject
    private Callers callers;

    @Inject
    private HttpServletRequest request;

    /** What to show for an address, within these sizes; sizes that are none are no limit. */
    @GET
    public Response embed(
            @QueryParam("url") String url,
            @QueryParam("maxwidth") String widest,
            @QueryParam("maxheight") String highest,
            @QueryParam("format") String format) {
        ASKS.take(callers.of(request)).ifPresent(seconds -> {
            throw new TooManyQuestions(seconds);
        });
        if (format != null && !format.matches("json|xml")) {
            return Response.status(Response.Status.NOT_IMPLEMENTED).build();
        }
        EventView event = open(PageLink.event(url, site.address()));
        URI page = site.address().resolve("/live/event/" + event.slug() + "/");
        Rich rich = Rich.of(
                event, Embedding.within(page.toString(), event.title(), size(widest), size(highest)), site.address());
        return answer(rich, "xml".equals(format))
                .header("Cache-Control", "public, max-age=" + REMEMBERED.toSeconds())
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private EventView open(long eventId) {
        try {
            return events.one(eventId);
        } catch (Refusal whichIsNotTold) {
            throw new NothingToEmbed();
        }
    }

    private static Response.ResponseBuilder answer(Rich rich, boolean xml) {
        return xml
                ? Response.ok(rich.xml(REMEMBERED), "text/xml;charset=UTF-8")
                : Response.ok(rich.json(REMEMBERED), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
    }

    private static int size(String text) {
        return text != null && text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
