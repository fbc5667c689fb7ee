package org.webinar.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.webinar.settings.Settings;
import org.webinar.settings.WebhookCatalogue;

/** What a webhook must have. */
@ApplicationScoped
public class WebhookRules {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_ADDRESS = 1000;

    /** Each of them gets a row of its own for all that happens. */
    static final int MOST = 50;

    private static final int LARGEST_PORT = 65_535;

    private final Settings settings;

    /** For the container's proxy. */
    public WebhookRules() {
        this(null);
    }

    /** By these settings. */
    @Inject
    public WebhookRules(Settings settings) {
        this.settings = settings;
    }

    /**
     * Lets wishes pass that can be.
     *
     * @throws org.webinar.Refusal for the others
     */
    public void check(WebhookWish wish) {
        int length = wish.name().codePointCount(0, wish.name().length());
        if (length == 0 || length > LONGEST_NAME) {
            throw new WebhookNameUnfit(LONGEST_NAME);
        }
        URI address = address(wish.address()).orElseThrow(() -> new WebhookAddressUnfit(LONGEST_ADDRESS));
        if ("http".equalsIgnoreCase(address.getScheme()) && !mayLieInside(address)) {
            throw new WebhookAddressInside(address.getHost());
        }
        if (wish.news().isEmpty()) {
            throw new WebhookNewsMissing();
        }
    }

    /** The address of a program; empty when it is none. */
    static Optional<URI> address(String typed) {
        if (typed.length() > LONGEST_ADDRESS || !typed.matches("(?i)https?://[\\x21-\\x7e]+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(typed))
                    .filter(address -> address.getHost() != null && address.getRawUserInfo() == null)
                    .filter(address -> address.getRawFragment() == null && address.getPort() <= LARGEST_PORT);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** Whether an administrator has said in the settings that this host may lie in the inner network, and be told in clear. */
    public boolean mayLieInside(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return settings.get(WebhookCatalogue.INNER_HOSTS).stream()
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(host));
    }
}
