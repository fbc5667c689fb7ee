package org.webinar.adapter.bbb;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.webinar.settings.BbbCatalogue;
import org.webinar.settings.Settings;

/**
 * One of BigBlueButton's servers; balancers count as one. What is set of it is read at each question.
 *
 * @param name as the administrator calls it, and as rows remember it
 * @param settings where the rest stands
 */
record BbbServer(String name, Settings settings) {

    URI api() {
        return settings.get(BbbCatalogue.url(settings, name));
    }

    /** Host and port, for people. */
    String host() {
        return api().getAuthority();
    }

    /** All that it may have; the first is the one to sign with. */
    List<String> secrets() {
        return settings.get(BbbCatalogue.secrets(settings, name));
    }

    Set<Integer> sites() {
        return settings.get(BbbCatalogue.sites(name));
    }

    boolean draining() {
        return settings.get(BbbCatalogue.draining(name));
    }

    @Override
    public String toString() {
        return name;
    }
}
