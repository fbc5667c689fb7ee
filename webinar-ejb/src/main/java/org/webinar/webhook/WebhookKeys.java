package org.webinar.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What signs the messages of a webhook, sealed: a secret, and for a day the one before. */
@Embeddable
class WebhookKeys {
    /** Long enough for whoever reads of it the next morning. */
    static final Duration OLD_SECRET = Duration.ofHours(24);

    private String secret = "";

    @Column(name = "old_secret")
    private String oldSecret;

    @Column(name = "old_until")
    private Instant oldUntil;

    protected WebhookKeys() {}

    /** Signs with this secret from now on; the one before, where there is one, signs too for a day. */
    void signWith(String sealed, Instant now) {
        if (!secret.isEmpty()) {
            oldSecret = secret;
            oldUntil = now.plus(OLD_SECRET);
        }
        secret = sealed;
    }

    /** Seals both otherwise. */
    void sealAnew(UnaryOperator<String> seal) {
        String fresh = seal.apply(secret);
        oldSecret = oldSecret == null ? null : seal.apply(oldSecret);
        secret = fresh;
    }

    /**
     * What signs a message now.
     *
     * @param purpose what they are sealed for
     */
    List<Parcel.Sealed> sealed(String purpose, Instant now) {
        List<Parcel.Sealed> good = new ArrayList<>();
        good.add(new Parcel.Sealed(purpose, secret));
        if (oldUntil(now) != null) {
            good.add(new Parcel.Sealed(purpose, oldSecret));
        }
        return good;
    }

    /** Until when the old one signs, too; null when it does not. */
    Instant oldUntil(Instant now) {
        return oldSecret != null && oldUntil.isAfter(now) ? oldUntil : null;
    }
}
