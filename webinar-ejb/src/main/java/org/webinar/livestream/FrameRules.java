package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.webinar.livestream.Frames.Place;
import org.webinar.settings.FrameCatalogue;
import org.webinar.settings.Settings;

/** Which pages of other sites may be shown: encrypted ones, on hosts that the administrator has named. */
@ApplicationScoped
class FrameRules {
    private static final String ALL_BELOW = "*.";

    private final Settings settings;

    FrameRules() {
        this(null);
    }

    @Inject
    FrameRules(Settings settings) {
        this.settings = settings;
    }

    /** The hosts. */
    List<String> hosts() {
        return settings.get(FrameCatalogue.HOSTS);
    }

    /**
     * Whether this may be written; what was there before may stay, whoever has allowed it then.
     *
     * @throws org.webinar.Refusal when not, and why
     */
    void check(Frames wish, Frames before) {
        check(Place.BELOW, wish.below(), before.below());
        check(Place.ASIDE, wish.aside(), before.aside());
        boolean fits = wish.height() >= Frames.LOWEST && wish.height() <= Frames.HIGHEST;
        if (wish.height() != before.height() && wish.height() != 0 && !fits) {
            throw new FrameHeightOutOfRange(Frames.LOWEST, Frames.HIGHEST);
        }
    }

    private void check(Place place, String address, String before) {
        if (address.isEmpty() || address.equals(before)) {
            return;
        }
        URI page = encrypted(address)
                .filter(there -> address.length() <= Frames.LONGEST)
                .orElseThrow(() -> new FrameUnreadable(place, Frames.LONGEST));
        if (!allowed(page)) {
            throw new FrameHostRefused(place, page.getAuthority(), hosts());
        }
    }

    /** The address where it may be shown today; empty otherwise. */
    Optional<String> shown(String address) {
        return encrypted(address).filter(this::allowed).map(URI::toString);
    }

    private static Optional<URI> encrypted(String address) {
        try {
            URI page = new URI(address);
            boolean fits = "https".equalsIgnoreCase(page.getScheme())
                    && page.getHost() != null
                    && page.getRawUserInfo() == null;
            return fits ? Optional.of(page) : Optional.empty();
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    /** As browsers compare with a policy: the usual port where none is said. */
    private boolean allowed(URI page) {
        String host = page.getRawAuthority().toLowerCase(Locale.ROOT).replaceFirst(":443$", "");
        return hosts().stream()
                .map(named -> named.replaceFirst(":443$", ""))
                .anyMatch(
                        named -> named.startsWith(ALL_BELOW) ? host.endsWith(named.substring(1)) : host.equals(named));
    }
}
