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

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChatChanged changed) {
        if (changed.what() == ChatChanged.What.MESSAGE) {
            executor.submit(relay::round);
        }
    }
}
