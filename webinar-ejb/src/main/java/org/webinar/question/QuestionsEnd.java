package org.webinar.question;

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
 * Takes down what is being answered when a live is over: a page that has ended says no more that it is answered now.
 * On a thread of its own, for here the transaction of the end has just been.
 */
@ApplicationScoped
class QuestionsEnd {
    @Resource
    private ManagedExecutorService executor;

    private final QuestionLedger ledger;

    QuestionsEnd() {
        this(null);
    }

    @Inject
    QuestionsEnd(QuestionLedger ledger) {
        this.ledger = ledger;
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveMoved live) {
        if (live.state() == LiveState.ENDED) {
            executor.submit(() -> LiveWord.run(
                    live.sessionId(), () -> Round.of("the end of questions", () -> ledger.finish(live.eventId()))));
        }
    }
}
