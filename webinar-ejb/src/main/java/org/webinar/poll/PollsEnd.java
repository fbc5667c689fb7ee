package org.webinar.poll;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.webinar.livestream.LiveMoved;
import org.webinar.livestream.LiveState;
import org.webinar.log.LiveWord;
import org.webinar.time.Round;

/**
 * Closes the polls of a live that is over: whoever ends a webinar has done with them.
 * On a thread of its own, for here the transaction of the end has just been.
 */
@ApplicationScoped
class PollsEnd {
    @Resource
    private ManagedExecutorService executor;

    private final PollLedger ledger;

    PollsEnd() {
        this(null);
    }

    @Inject
    PollsEnd(PollLedger ledger) {
        this.ledger = ledger;
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveMoved live) {
        if (live.state() == LiveState.ENDED) {
            executor.submit(() -> LiveWord.run(
                    live.sessionId(), () -> Round.of("the end of polls", () -> ledger.closeAll(live.eventId()))));
        }
    }
}
