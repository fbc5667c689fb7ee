package org.webinar.web.door;

import java.net.URI;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;

/** The only site there is. */
final class OneSite extends CurrentSite {
    private final int id;

    OneSite(int id) {
        this.id = id;
    }

    @Override
    public void askedAt(Host asked) {
        // there is one
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public URI address() {
        return URI.create("https://pod.univ.example");
    }
}
