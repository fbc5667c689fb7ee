package org.webinar.adapter.bbb;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.webinar.settings.RecordingCatalogue;
import org.webinar.settings.Settings;

/** The hosts on which recordings lie: whatever BigBlueButton answers, we look on no others. */
record RecordingHosts(Settings settings) {

    /** Whether an administrator has named the host of this address. */
    boolean have(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return Stream.concat(
                        new BbbServers(settings)
                                .all().stream().map(server -> server.api().getHost()),
                        settings.get(RecordingCatalogue.HOSTS).stream())
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(host));
    }
}
