package org.webinar.web.embedding;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.web.audience.EventNumber;

/** The address of a live page as somebody has copied it. */
final class PageLink {
    private static final int LONGEST = 2_000;
    private static final Pattern PAGE = Pattern.compile("/live/event/([^/]+)/?");

    private PageLink() {}

    /**
     * The number of its event.
     *
     * @param site where our own pages are
     * @throws NothingToEmbed when it is no live page of this site
     */
    static long event(String link, URI site) {
        URI address = parsed(link);
        Matcher page = PAGE.matcher(String.valueOf(address.getRawPath()));
        if (!sameHost(address, site) || !page.matches()) {
            throw new NothingToEmbed();
        }
        try {
            return EventNumber.of(page.group(1));
        } catch (NoSuchEvent noNumber) {
            throw new NothingToEmbed();
        }
    }

    private static URI parsed(String link) {
        if (link == null || link.length() > LONGEST) {
            throw new NothingToEmbed();
        }
        try {
            return new URI(link.strip());
        } catch (URISyntaxException noAddress) {
            throw new NothingToEmbed();
        }
    }

    /** Whether with or without TLS: a copied address may be an old one. User names are part of nobody's link. */
    private static boolean sameHost(URI address, URI site) {
        return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                && address.getRawAuthority() != null
                && address.getRawAuthority()
                        .toLowerCase(Locale.ROOT)
                        .equals(site.getRawAuthority().toLowerCase(Locale.ROOT));
    }
}
