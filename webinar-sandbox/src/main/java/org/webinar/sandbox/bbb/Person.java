package org.webinar.sandbox.bbb;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Somebody who was let into a meeting. */
final class Person {
    final String internalId = "w_" + Ids.letters(12);
    final String sessionToken = Ids.letters(16);
    final String externalId;
    final String name;
    final boolean moderator;
    final boolean bot;
    final boolean guest;
    final boolean excludeFromDashboard;
    final String logoutUrl;
    final Map<String, String> customData;
    /** Played by a test: stays without polling. */
    final boolean puppet;

    long lastSeen = System.currentTimeMillis();

    Person(Map<String, String> join, boolean puppet) {
        this.name = join.getOrDefault("fullName", "");
        this.externalId = join.getOrDefault("userID", "").isEmpty() ? internalId : join.get("userID");
        this.moderator = "MODERATOR".equals(join.getOrDefault("role", "").toUpperCase(Locale.ROOT));
        this.bot = "true".equals(join.get("bot"));
        this.guest = "true".equals(join.get("guest"));
        this.excludeFromDashboard = "true".equals(join.get("excludeFromDashboard"));
        this.logoutUrl = join.getOrDefault("logoutURL", "");
        this.puppet = puppet;
        var custom = new LinkedHashMap<String, String>();
        join.forEach((key, value) -> {
            if (key.startsWith("userdata-")) {
                custom.put(key.substring("userdata-".length()), value);
            }
        });
        this.customData = Collections.unmodifiableMap(custom);
    }

    String role() {
        return moderator ? "MODERATOR" : "VIEWER";
    }

    MeetingView.User view() {
        return new MeetingView.User(internalId, externalId, name, role(), bot, excludeFromDashboard, customData);
    }
}
