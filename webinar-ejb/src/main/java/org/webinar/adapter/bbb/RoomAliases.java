package org.webinar.adapter.bbb;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Our names of rooms, by BigBlueButton's own. Balancers call a room otherwise than we do; what we gave it at its making
 * comes back unchanged when its server tells of that.
 */
final class RoomAliases {
    private static final int MOST = 1_000;

    private final Map<String, String> names = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    synchronized void learn(String internalId, String ourName) {
        names.put(internalId, ourName);
    }

    /** Our name; what the server calls it when we have not been told. */
    synchronized String nameOf(String internalId, String externalId) {
        return names.getOrDefault(internalId, externalId);
    }
}
