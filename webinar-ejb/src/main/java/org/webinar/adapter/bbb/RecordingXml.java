package org.webinar.adapter.bbb;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.recording.Playback;
import org.webinar.recording.Recording;
import org.webinar.recording.RecordingState;

/**
 * Recordings as servers and balancers write them down: without dates, without formats, as an error in place of one, and on
 * old servers once for each format. Only what stands right below a recording is its own: metadata may have any name.
 */
final class RecordingXml {
    private RecordingXml() {}

    /** All that have an id, in the order of the answer. */
    static List<Recording> all(BbbAnswer answer) {
        Map<String, Recording> all = new LinkedHashMap<>();
        answer.children("recordings").stream()
                .flatMap(list -> list.children("recording").stream())
                .map(RecordingXml::recording)
                .filter(recording -> !recording.id().isEmpty())
                .forEach(recording -> all.merge(recording.id(), recording, RecordingXml::merged));
        return List.copyOf(all.values());
    }

    private static Recording recording(BbbAnswer answer) {
        Optional<BbbAnswer> error = answer.children("error").stream().findFirst();
        if (error.isPresent()) {
            return new Recording(
                    error.get().own("recordID"), "", RecordingState.BROKEN, null, null, null, null, List.of());
        }
        return new Recording(
                answer.own("recordID"),
                answer.own("name"),
                state(answer),
                moment(answer.own("startTime")),
                moment(answer.own("endTime")),
                number(answer.own("participants")),
                number(answer.own("size")),
                answer.children("playback").stream()
                        .flatMap(playback -> playback.children("format").stream())
                        .flatMap(RecordingXml::playback)
                        .toList());
    }

    /** Some balancers only say whether it is published. */
    private static RecordingState state(BbbAnswer answer) {
        String word = answer.own("state").toUpperCase(Locale.ROOT);
        if (word.isEmpty()) {
            return switch (answer.own("published")) {
                case "true" -> RecordingState.PUBLISHED;
                case "false" -> RecordingState.UNPUBLISHED;
                default -> RecordingState.UNKNOWN;
            };
        }
        return Stream.of(RecordingState.values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElse(RecordingState.UNKNOWN);
    }

    /** Nothing when its address is none that a browser should follow. */
    private static Stream<Playback> playback(BbbAnswer format) {
        String url = format.own("url");
        String type = format.own("type");
        return isAddress(url)
                ? Stream.of(new Playback(
                        Playback.Format.of(type), type, url, number(format.own("length")), number(format.own("size"))))
                : Stream.of();
    }

    private static boolean isAddress(String url) {
        try {
            return url.matches("https?://.+") && URI.create(url).getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static Instant moment(String milliseconds) {
        return milliseconds.matches("[1-9]\\d{0,12}") ? Instant.ofEpochMilli(Long.parseLong(milliseconds)) : null;
    }

    private static Long number(String digits) {
        return digits.matches("\\d{1,15}") ? Long.valueOf(digits) : null;
    }

    /** The same recording told of twice: with the formats of both, and as far as the one that is further. */
    private static Recording merged(Recording one, Recording other) {
        Recording further = one.state().compareTo(other.state()) < 0 ? other : one;
        return new Recording(
                further.id(),
                further.name(),
                further.state(),
                further.start(),
                further.end(),
                further.participants(),
                further.bytes(),
                Stream.concat(one.playbacks().stream(), other.playbacks().stream())
                        .distinct()
                        .toList());
    }
}
