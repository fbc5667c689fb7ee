package org.webinar.adapter.bbb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which server has which recording, as far as it has been seen since the start. */
final class RecordingPlaces {
    private static final int MOST = 2_000;

    private final Map<String, String> names = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    synchronized void learn(String recordingId, BbbServer server) {
        names.put(recordingId, server.name());
    }

    /** Whom to ask for it: the one that has it, or all. */
    synchronized List<BbbServer> of(String recordingId, BbbServers servers) {
        return Optional.ofNullable(names.get(recordingId))
                .flatMap(servers::named)
                .map(List::of)
                .orElseGet(servers::all);
    }
}
