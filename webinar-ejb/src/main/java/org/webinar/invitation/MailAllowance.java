package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import org.webinar.limits.Allowance;
import org.webinar.settings.InvitationCatalogue;
import org.webinar.settings.Settings;

/** How many mails somebody may send within an hour. */
@ApplicationScoped
class MailAllowance {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Allowance allowance;

    MailAllowance() {
        allowance = null;
    }

    @Inject
    MailAllowance(Settings settings) {
        allowance = new Allowance(settings.orFallback(InvitationCatalogue.AN_HOUR), HOUR);
    }

    /** Takes so many, or none; empty when they were there, else the seconds to wait. */
    OptionalLong take(int userId, int mails) {
        return mails == 0 ? OptionalLong.empty() : allowance.take(userId, mails);
    }
}
