package org.webinar.livestream;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Rings for the {@link Director} when something has moved, so that nobody waits for the next round. A bean without
 * transactions of its own: one that is told after a commit may not begin or suspend any on that thread.
 */
@ApplicationScoped
class DirectorsBell {
    @Resource
    private ManagedExecutorService executor;

    private final Director director;

    DirectorsBell() {
        this(null);
    }

    @Inject
    DirectorsBell(Director director) {
        this.director = director;
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveMoved moved) {
        if (moved.state() != LiveState.ENDED) {
            executor.submit(() -> director.send(moved.sessionId()));
        }
    }

    void stopWished(@Observes(during = TransactionPhase.AFTER_SUCCESS) StopWished wished) {
        executor.submit(() -> director.stop(wished.workId()));
    }
}
