package org.webinar.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.webinar.settings.HandoverCatalogue;
import org.webinar.settings.Settings;

/** Where Pod is, if the administrator has said so. */
@ApplicationScoped
class PodAddress {
    private final Settings settings;

    PodAddress() {
        this(null);
    }

    @Inject
    PodAddress(Settings settings) {
        this.settings = settings;
    }

    /** Whether recordings can be handed over. */
    boolean known() {
        return settings.get(HandoverCatalogue.POD_URL).isPresent()
                && !settings.get(HandoverCatalogue.POD_TOKEN).isEmpty();
    }

    /** Where people find this video. */
    Optional<URI> of(String slug) {
        return settings.get(HandoverCatalogue.POD_URL).map(pod -> URI.create(pod + "/video/" + slug + "/"));
    }
}
