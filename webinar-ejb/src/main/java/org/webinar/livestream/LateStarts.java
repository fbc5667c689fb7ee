package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.gateway.NoGatewayAtAll;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.log.LiveWord;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.Rooms;
import org.webinar.time.Round;

/**
 * Puts on air whoever has opened the room while the webinar waited for a gateway, once it has been served: nobody has to
 * press a button a second time in the middle of a lecture. A room that is closed by now is not broadcast. No transaction is
 * open.
 */
@ApplicationScoped
class LateStarts {
    private static final Logger LOG = Logger.getLogger(LateStarts.class.getName());

    private final StartWishes wishes;
    private final WebinarLedger webinars;
    private final Rooms rooms;

    LateStarts() {
        this(null, null, null);
    }

    @Inject
    LateStarts(StartWishes wishes, WebinarLedger webinars, Rooms rooms) {
        this.wishes = wishes;
        this.webinars = webinars;
        this.rooms = rooms;
    }

    /** One whose start goes wrong does not keep the others waiting. */
    void round() {
        wishes.all().forEach(wish -> Round.of("the late start of meeting " + wish.meetingId(), () -> see(wish)));
    }

    private void see(StartWish wish) {
        Optional<Meeting> webinar = wishes.webinar(wish);
        if (webinar.isEmpty() || isClosed(webinar.get())) {
            wishes.forget(wish.meetingId());
        } else if (wishes.served(wish)) {
            begin(webinar.get(), wish.curtain());
        }
    }

    /** Who does not answer has not said that it is closed. */
    private boolean isClosed(Meeting meeting) {
        try {
            return !rooms.look(meeting.slug()).exists();
        } catch (Outage silent) {
            return false;
        }
    }

    private void begin(Meeting webinar, Curtain curtain) {
        try {
            LiveSession begun = webinars.beginOrJoin(webinar, curtain);
            LiveWord.run(
                    begun.id(),
                    () -> LOG.log(
                            Level.INFO,
                            "webinar: meeting {0} has waited with its room open and starts now",
                            Long.toString(webinar.id())));
        } catch (NoGatewayFree | NoGatewayAtAll notYet) {
            // What was promised for its time can't be used this moment: the next round tries again.
            LOG.log(Level.FINE, "webinar: meeting {0} has been served, but nothing can start now", webinar.id());
        }
    }
}
