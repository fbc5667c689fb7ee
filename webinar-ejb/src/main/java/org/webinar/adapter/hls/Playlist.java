package org.webinar.adapter.hls;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An HLS playlist (RFC 8216).
 *
 * @param text as it came
 */
record Playlist(String text) {
    private static final String SEQUENCE = "#EXT-X-MEDIA-SEQUENCE:";

    /** Address of the first variant, when this is a master playlist. */
    Optional<String> firstVariant() {
        List<String> lines = text.lines().map(String::strip).toList();
        return lines.stream().anyMatch(line -> line.startsWith("#EXT-X-STREAM-INF"))
                ? lines.stream()
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .findFirst()
                : Optional.empty();
    }

    /** Number of the newest segment; empty when there are none. */
    OptionalLong newestSegment() {
        long segments = text.lines().filter(line -> line.startsWith("#EXTINF")).count();
        if (segments == 0) {
            return OptionalLong.empty();
        }
        long first = text.lines()
                .filter(line -> line.startsWith(SEQUENCE))
                .map(line -> line.substring(SEQUENCE.length()).strip())
                .filter(number -> number.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
        return OptionalLong.of(first + segments - 1);
    }
}
