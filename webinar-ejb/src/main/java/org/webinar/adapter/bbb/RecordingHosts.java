package org.webinar.adapter.bbb;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.webinar.limits.Reach;
import org.webinar.settings.RecordingCatalogue;
import org.webinar.settings.Settings;

/** The hosts on which recordings lie: whatever BigBlueButton answers, we look on no others. */
record RecordingHosts(Settings settings) {

    /** Whether an administrator has named the host of this address. */
    boolean have(URI address) {
        return named().anyMatch(host(address)::equals);
    }

    private Stream<String> named() {
        return Stream.concat(
                        new BbbServers(settings)
                                .all().stream().map(server -> server.api().getHost()),
                        settings.get(RecordingCatalogue.HOSTS).stream())
                .map(known -> known.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a browser may be led there: to a named host, or a sister of one; and with TLS to whatever host outside
     * BigBlueButton names, which has proved who it is. Balancers keep recordings beside the servers, which often have inner
     * names, and nobody was asked to name those as long as no file of them was wanted.
     */
    boolean mayLeadTo(URI address) {
        String host = host(address);
        return named().anyMatch(known -> known.equals(host) || areSisters(known, host))
                || "https".equalsIgnoreCase(address.getScheme()) && Reach.OUTSIDE.mayBeTyped(address);
    }

    private static boolean areSisters(String one, String other) {
        String family = one.substring(one.indexOf('.') + 1);
        return one.matches(".*[a-z]")
                && family.contains(".")
                && other.indexOf('.') > 0
                && other.substring(other.indexOf('.') + 1).equals(family);
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }
}
