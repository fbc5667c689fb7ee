package org.webinar.adapter.hls;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.webinar.trial.Reading;

/**
 * An HLS playlist (RFC 8216).
 *
 * @param text as it came
 */
record Playlist(String text) {
    private static final String FIRST_LINE = "#EXTM3U";
    private static final String SEQUENCE = "#EXT-X-MEDIA-SEQUENCE:";
    private static final String TARGET = "#EXT-X-TARGETDURATION:";

    /** Whether it is one at all: web servers answer with all sorts of pages. */
    boolean isOne() {
        return text.stripLeading().replaceFirst("^\uFEFF", "").startsWith(FIRST_LINE);
    }

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
        return segments == 0
                ? OptionalLong.empty()
                : OptionalLong.of(number(SEQUENCE).orElse(0) + segments - 1);
    }

    /** What it says about time; empty when it has no segments. */
    Optional<Reading> reading() {
        OptionalLong newest = newestSegment();
        SegmentTimes times = SegmentTimes.of(text);
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading(newest.getAsLong(), target(), times.average(), times.end()));
    }

    /** How long a segment may be; nought when it does not say. */
    Duration target() {
        return Duration.ofSeconds(
                Math.min(number(TARGET).orElse(0), Duration.ofHours(1).toSeconds()));
    }

    private OptionalLong number(String tag) {
        return text.lines()
                .filter(line -> line.startsWith(tag))
                .map(line -> line.substring(tag.length()).strip())
                .filter(number -> number.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
