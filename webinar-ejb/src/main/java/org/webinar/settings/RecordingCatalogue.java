package org.webinar.settings;

import java.util.Arrays;
import java.util.List;

/** The settings of recordings. */
public final class RecordingCatalogue {
    /** Where recordings lie. */
    public static final Setting<List<String>> HOSTS = Setting.of(
            "webinar.recording.hosts",
            "",
            RecordingCatalogue::hosts,
            "Further hosts on which recordings may lie, with commas between: behind a balancer it is another one than that"
                    + " of BBB_API_URL. On others no file of a video is looked for, and an audience is not led there from the live"
                    + " page, unless only the first part of the name differs from BigBlueButton's.");

    private RecordingCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(HOSTS);
    }

    private static List<String> hosts(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .toList();
    }
}
