package org.webinar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.webinar.limits.Allowance;
import org.webinar.settings.RegistrationCatalogue;
import org.webinar.settings.Settings;

/** How often people may register, and how often an address is written to because somebody has typed it. */
@ApplicationScoped
class RegistrationAllowance {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MAILS = 4;

    private final Allowance senders;
    private final Allowance mailboxes = new Allowance(MAILS, HOUR);

    RegistrationAllowance() {
        senders = null;
    }

    @Inject
    RegistrationAllowance(Settings settings) {
        senders = new Allowance(settings.orFallback(RegistrationCatalogue.AN_HOUR), HOUR);
    }

    /**
     * Counts a registration.
     *
     * @throws TooManyRegistrations when this sender has none left
     */
    void take(String sender) {
        senders.take(sender).ifPresent(seconds -> {
            throw new TooManyRegistrations(seconds);
        });
    }

    /** Gives a registration back that did not go. */
    void giveBack(String sender) {
        senders.giveBack(sender);
    }

    /** Gives a mail back that was not written. */
    void notWritten(String addressKey) {
        mailboxes.giveBack(addressKey);
    }

    /** Whether one may write to this address again: nobody's mailbox is filled by others. */
    boolean mayWrite(String addressKey) {
        return mailboxes.take(addressKey).isEmpty();
    }
}
