package org.webinar.adapter.bbb;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Which of its secrets each server takes, as far as it has been seen since the start. */
final class KeyRing {
    private static final Logger LOG = Logger.getLogger(KeyRing.class.getName());

    private final Map<String, String> taken = new ConcurrentHashMap<>();

    /** Its secrets in the order in which they are to be tried. */
    List<String> of(BbbServer server) {
        List<String> secrets = server.secrets();
        String known = taken.get(server.name());
        return known == null || !secrets.contains(known)
                ? secrets
                : Stream.concat(Stream.of(known), secrets.stream()).distinct().toList();
    }

    /** It has taken this one. */
    void taken(BbbServer server, String secret) {
        if (!secret.equals(taken.put(server.name(), secret))) {
            int number = server.secrets().indexOf(secret) + 1;
            if (number > 1) {
                LOG.log(
                        Level.WARNING,
                        "webinar: BigBlueButton {0} takes secret {1} of its list and not the first",
                        new Object[] {server.name(), number});
            }
        }
    }
}
