package org.webinar.console;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.webinar.chat.Moderation;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Controls;
import org.webinar.livestream.Curtains;
import org.webinar.livestream.Extensions;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.WebinarView;
import org.webinar.livestream.Webinars;

/**
 * The door of the console. Whoever runs the webinar sees and steers it; moderators whom they have named see how it goes, for
 * they have a half of the page, too. For everybody else there is no such event. The deeds are those of My meetings, found
 * by the event whose audience they concern, and each asks for itself who may.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Console {
    private final LiveEvents events;
    private final Moderation moderation;
    private final Webinars webinars;
    private final Curtains curtains;
    private final Extensions extensions;
    private final Controls controls;
    private final Clock clock;

    /** For the container's proxy. */
    public Console() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    Console(
            LiveEvents events,
            Moderation moderation,
            Webinars webinars,
            Curtains curtains,
            Extensions extensions,
            Controls controls,
            Clock clock) {
        this.events = events;
        this.moderation = moderation;
        this.webinars = webinars;
        this.curtains = curtains;
        this.extensions = extensions;
        this.controls = controls;
        this.clock = clock;
    }

    /** Whether this person has a console for the event; null is a stranger. */
    public boolean may(long eventId, Visitor visitor) {
        return visitor != null && (moderation.may(eventId, visitor) || events.maySteer(eventId, visitor));
    }

    /**
     * How the live goes. The hour first: a page that is told of two states at once believes the one that was read later.
     *
     * @throws NoSuchEvent for everybody who has no console here
     */
    public ConsoleView look(long eventId, Visitor visitor) {
        Instant now = clock.instant();
        WebinarView webinar = webinar(eventId, visitor);
        return new ConsoleView(webinar, events.maySteer(eventId, visitor), webinar.extendable(now), now);
    }

    /** See {@link Curtains#open}: the rehearsal or the pause is over. */
    public void open(long eventId, Visitor visitor) {
        curtains.open(meeting(eventId, visitor), visitor);
    }

    /** See {@link Curtains#pause}. */
    public void pause(long eventId, Visitor visitor) {
        curtains.pause(meeting(eventId, visitor), visitor);
    }

    /** See {@link Extensions#extend}. */
    public void extend(long eventId, Instant end, Visitor visitor) {
        extensions.extend(meeting(eventId, visitor), end, visitor);
    }

    /** See {@link Webinars#tryAgain}. */
    public void tryAgain(long eventId, Visitor visitor) {
        webinars.tryAgain(meeting(eventId, visitor), visitor);
    }

    /** See {@link Webinars#end}. */
    public void end(long eventId, Visitor visitor) {
        webinars.end(meeting(eventId, visitor), visitor);
    }

    /** See {@link Controls#letAudienceWrite}. */
    public void letAudienceWrite(long eventId, boolean may, Visitor visitor) {
        controls.letAudienceWrite(meeting(eventId, visitor), may, visitor);
    }

    private long meeting(long eventId, Visitor visitor) {
        return webinar(eventId, visitor).id();
    }

    private WebinarView webinar(long eventId, Visitor visitor) {
        if (!may(eventId, visitor)) {
            throw new NoSuchEvent(eventId);
        }
        return events.webinarOf(eventId);
    }
}
