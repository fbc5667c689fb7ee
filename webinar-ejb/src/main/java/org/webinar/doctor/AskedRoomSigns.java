package org.webinar.doctor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.settings.Settings;

/** Asks the running product what has come of a room: the command has no tables. */
final class AskedRoomSigns implements RoomSigns {
    private static final int OK = 200;

    private final Settings settings;
    private final Outside outside;

    AskedRoomSigns(Settings settings, Outside outside) {
        this.settings = settings;
        this.outside = outside;
    }

    @Override
    public Set<Way> of(String word) {
        Page page = outside.get(RoomSignAddress.asked(settings, word));
        if (page.status() != OK) {
            throw new NobodyThere("webinar.url: HTTP " + page.status());
        }
        List<String> told = List.of(page.text().strip().split("\\s+"));
        return EnumSet.allOf(Way.class).stream()
                .filter(way -> told.contains(way.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Way.class)));
    }
}
