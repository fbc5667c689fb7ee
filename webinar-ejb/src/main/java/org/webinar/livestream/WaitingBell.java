package org.webinar.livestream;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.webinar.gateway.GatewayFreed;

/** Rings for the waiting list when something has become free; without transactions, as {@link DirectorsBell}. */
@ApplicationScoped
class WaitingBell {
    @Resource
    private ManagedExecutorService executor;

    private final WaitingRounds rounds;

    WaitingBell() {
        this(null);
    }

    @Inject
    WaitingBell(WaitingRounds rounds) {
        this.rounds = rounds;
    }

    void freed(@Observes(during = TransactionPhase.AFTER_SUCCESS) GatewayFreed freed) {
        executor.submit(rounds::round);
    }
}
