package org.webinar.slides;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.webinar.meeting.Deck;
import org.webinar.settings.Secrets;
import org.webinar.site.Sites;

/** Addresses from which BigBlueButton fetches slides without a login: nobody can guess them, and they end soon. */
@ApplicationScoped
public class SlidesAddresses {
    /** Longer than any server takes; BigBlueButton fetches at once, and tries again after a time. */
    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final Sites sites;
    private final Secrets secrets;
    private final Clock clock;

    /** For the container's proxy. */
    public SlidesAddresses() {
        this(null, null, null);
    }

    @Inject
    SlidesAddresses(Sites sites, Secrets secrets, Clock clock) {
        this.sites = sites;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What BigBlueButton is told of a file. The ending of the address has to be that of the name. */
    Deck deck(int siteId, SlidesLine line) {
        long until = clock.instant().plus(GOOD_FOR).getEpochSecond();
        String ending = line.name().substring(line.name().lastIndexOf('.'));
        URI address = URI.create(sites.address(siteId) + "/callback/slides/" + line.fileId() + "/" + until + "/"
                + secrets.wordFor(purpose(line.fileId(), until)) + "/slides" + ending);
        return new Deck(address, line.name(), line.downloadable());
    }

    /** Whether an address is from us, and still good. */
    boolean holds(long fileId, long until, String word) {
        return secrets.isWordFor(purpose(fileId, until), word)
                && clock.instant().getEpochSecond() < until;
    }

    private static String purpose(long fileId, long until) {
        return "slides-" + fileId + "-" + until;
    }
}
