package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.livestream.GatewaySilent;

/** One step of the relay: take a piece, say it, write down what became of it; each of them may be the server's last. */
@ApplicationScoped
class RelayStep {
    private static final Logger LOG = Logger.getLogger(RelayStep.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final RelayLedger ledger;
    private final RoomMouth mouth;
    private final RoomWords words;
    private final Clock clock;

    RelayStep() {
        this(null, null, null, null);
    }

    @Inject
    RelayStep(RelayLedger ledger, RoomMouth mouth, RoomWords words, Clock clock) {
        this.ledger = ledger;
        this.mouth = mouth;
        this.words = words;
        this.clock = clock;
    }

    /** Takes the step; whether another one may follow. */
    boolean take(Waiting session) {
        Optional<Outgoing> taken = ledger.take(session);
        return taken.isPresent() && say(taken.get());
    }

    private boolean say(Outgoing piece) {
        try {
            sumUp(piece);
            if (mouth.say(piece.place(), piece.author(), piece.text(), piece.asksRoom())) {
                ledger.said(piece);
            } else {
                ledger.stays(piece);
            }
            return true;
        } catch (RoomChatRefused never) {
            ledger.stays(piece);
            return true;
        } catch (Outage outage) {
            LOG.log(Level.INFO, "webinar: chat message {0} has not reached its room: {1}", new Object[] {
                piece.messageId(), outage.getMessage()
            });
            if (certainlyNotThere(outage)) {
                ledger.tryAgainAt(piece, clock.instant().plus(pauseAfter(piece.tries())));
            } else {
                ledger.doubtful(piece);
            }
            return false;
        }
    }

    /** One line for all that a flood has left out, before the first message that it has not. */
    private void sumUp(Outgoing piece) {
        if (piece.unsaid() > 0) {
            mouth.say(piece.place(), words.nameOfPage(), words.leftOut(piece.unsaid()), piece.asksRoom());
            ledger.summedUp(piece.place(), piece.unsaid());
        }
    }

    /** BigBlueButton has said no, or never heard us. */
    private static boolean certainlyNotThere(Outage outage) {
        return outage instanceof NotSaid || outage instanceof GatewaySilent;
    }

    private static Duration pauseAfter(int tries) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(tries, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
