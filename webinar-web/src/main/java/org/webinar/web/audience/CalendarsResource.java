package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.webinar.invitation.CalendarFeeds;
import org.webinar.site.CurrentSite;

/** Calendars to subscribe to: what everybody may watch, and somebody's own webinars behind a secret address. */
@Path("calendars")
public class CalendarsResource {
    @Inject
    private CalendarFeeds feeds;

    @Inject
    private PublicCalendar calendar;

    @Inject
    private CurrentSite site;

    /** What is announced here. */
    @GET
    @Path("public.ics")
    @Produces(CalendarFileResource.TYPE)
    public Response coming() {
        return Response.ok(calendar.of(site.id(), feeds::coming))
                .header("Cache-Control", "public, max-age=" + PublicCalendar.REMEMBERED.toSeconds())
                .build();
    }

    /** The webinars of whoever has been given this address. */
    @GET
    @Path("{user:\\d{1,9}}-{word:[0-9a-f]{64}}.ics")
    @Produces(CalendarFileResource.TYPE)
    public Response own(@PathParam("user") int user, @PathParam("word") String word) {
        return Response.ok(feeds.own(user, word))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
