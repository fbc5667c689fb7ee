package org.webinar.adapter.bbb;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.settings.BbbCatalogue;
import org.webinar.settings.Settings;

/** BigBlueButton's servers, in the order in which the administrator names them; there is always one. */
record BbbServers(Settings settings) {

    List<BbbServer> all() {
        return settings.get(BbbCatalogue.SERVERS).stream()
                .map(name -> new BbbServer(name, settings))
                .toList();
    }

    /** The one for whatever is not known to be at another. */
    BbbServer first() {
        return all().get(0);
    }

    boolean areSeveral() {
        return all().size() > 1;
    }

    Optional<BbbServer> named(String name) {
        return all().stream().filter(server -> server.name().equals(name)).findFirst();
    }

    /** With which any of them may have signed what comes to us. */
    Stream<String> secrets() {
        return all().stream().flatMap(server -> server.secrets().stream());
    }
}
