package org.webinar.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.webinar.invitation.CalendarFeeds;
import org.webinar.site.CurrentSite;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;

/** The addresses of calendars to subscribe to: somebody's own, secret and to be renewed, and everybody's. */
@Named
@RequestScoped
public class CalendarAddressPage {
    @Inject
    private CalendarFeeds feeds;

    @Inject
    private CurrentVisitor door;

    @Inject
    private CurrentSite site;

    @Inject
    private Attempts attempts;

    /** The secret address of the person's own webinars. */
    public String getOwn() {
        return site.address() + "/live/api/calendars/" + feeds.wordOf(door.visitor()) + ".ics";
    }

    /** What is announced here, for everybody. */
    public String getComing() {
        return site.address() + "/live/api/calendars/public.ics";
    }

    /** Makes the secret address a new one. */
    public void renew() {
        if (attempts.attempt(() -> feeds.renew(door.visitor()))) {
            attempts.tell("own-calendar.renewed");
        }
    }
}
