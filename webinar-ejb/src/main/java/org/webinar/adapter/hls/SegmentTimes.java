package org.webinar.adapter.hls;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * How long the segments of a media playlist are, and when its last picture was taken (RFC 8216, 4.3.2.1 and 4.3.2.6).
 *
 * @param segments how many there are
 * @param total how long they are together
 * @param end when the last one ended by the clock of whoever cut it; null when that is not said
 */
record SegmentTimes(int segments, Duration total, Instant end) {
    private static final String LENGTH = "#EXTINF:";
    private static final String MOMENT = "#EXT-X-PROGRAM-DATE-TIME:";

    /** Both forms that are found: the offset with a colon, and without. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS][XXX][XX]");

    static SegmentTimes of(String text) {
        int segments = 0;
        Duration total = Duration.ZERO;
        Instant moment = null;
        List<String> lines = text.lines().map(String::strip).toList();
        for (String line : lines) {
            if (line.startsWith(MOMENT)) {
                moment = moment(line.substring(MOMENT.length()));
            } else if (line.startsWith(LENGTH)) {
                Duration length = length(line.substring(LENGTH.length()));
                segments++;
                total = total.plus(length);
                moment = moment == null ? null : moment.plus(length);
            }
        }
        return new SegmentTimes(segments, total, moment);
    }

    private static Duration length(String text) {
        String seconds = text.replaceFirst(",.*", "");
        return seconds.matches("\\d{1,5}(\\.\\d{1,9})?")
                ? Duration.ofNanos(
                        new java.math.BigDecimal(seconds).movePointRight(9).longValue())
                : Duration.ZERO;
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text, DATE).toInstant();
        } catch (DateTimeException otherForm) {
            return null;
        }
    }

    Duration average() {
        return segments == 0 ? Duration.ZERO : total.dividedBy(segments);
    }
}
