package org.webinar.chat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Rings for the {@link ChatRelay} when a viewer has written; see {@code DirectorsBell} for why it is a bean apart. */
@ApplicationScoped
class RelaysBell {
    @Resource
    private ManagedExecutorService executor;

    private final ChatRelay relay;

    RelaysBell() {
        this(null);
    }

    @Inject
    RelaysBell(ChatRelay relay) {
        this.relay = relay;
    }

    void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChatPosted posted) {
        if (!posted.line().presenter()) {
            executor.submit(relay::round);
        }
    }
}
