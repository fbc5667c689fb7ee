package org.webinar.sandbox.streaming;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Captions for a stream in which nobody speaks: in each second they say which part of it that is. */
final class Captions {
    private static final Map<String, String> NAMES = new TreeMap<>(Map.of("en", "English", "fr", "Français"));
    private static final Map<String, String> SAID =
            Map.of("en", "This is what is said in part %d.", "fr", "Voici ce qui est dit dans la partie %d.");

    private static final int PACKET = 188;
    private static final int CLOCK = 90_000;

    private Captions() {}

    /** A master playlist, with the captions that it has not got; other playlists as they are. */
    static String master(String master) {
        if (!master.contains("#EXT-X-STREAM-INF")) {
            return master;
        }
        var media = new StringBuilder("#EXTM3U\n");
        NAMES.forEach((language, name) -> media.append("#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"captions\",NAME=\"")
                .append(name)
                .append("\",LANGUAGE=\"")
                .append(language)
                .append("\",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,URI=\"captions-")
                .append(language)
                .append(".m3u8\"\n"));
        return master.replaceFirst("#EXTM3U\n", media.toString())
                .replaceAll("(#EXT-X-STREAM-INF:.*RESOLUTION=.*)", "$1,SUBTITLES=\"captions\"");
    }

    /** The playlist of the captions: as many parts as there are pictures. */
    static String playlist(String pictures, String language) {
        return pictures.replaceAll("full-(\\d+)\\.ts", "captions-" + language + "-$1.vtt");
    }

    /** What is said during a segment, by the clock of its pictures. */
    static String segment(byte[] pictures, long number, String language) {
        double from = (double) firstMoment(pictures).orElse(0) / CLOCK;
        return "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n\n" + moment(from) + " --> " + moment(from + 1)
                + "\n" + SAID.get(language).formatted(number) + "\n";
    }

    private static String moment(double seconds) {
        int whole = (int) seconds;
        return String.format(
                Locale.ROOT, "%02d:%02d:%06.3f", whole / 3600, whole / 60 % 60, seconds - whole / 60 * 60.0);
    }

    /** The time stamp of the first picture in a transport stream (ISO 13818-1, 2.4.3). */
    private static OptionalLong firstMoment(byte[] stream) {
        for (int at = 0; at + PACKET <= stream.length; at += PACKET) {
            boolean begins = (stream[at + 1] & 0x40) != 0;
            boolean adapted = (stream[at + 3] & 0x20) != 0;
            int payload = at + 4 + (adapted ? 1 + (stream[at + 4] & 0xff) : 0);
            if (begins
                    && payload + 14 < at + PACKET
                    && (ByteBuffer.wrap(stream).getInt(payload) & 0xfffffff0) == 0x1e0) {
                return OptionalLong.of(stamp(stream, payload + 9));
            }
        }
        return OptionalLong.empty();
    }

    private static long stamp(byte[] stream, int at) {
        return (stream[at] & 0x0eL) << 29
                | (stream[at + 1] & 0xffL) << 22
                | (stream[at + 2] & 0xfeL) << 14
                | (stream[at + 3] & 0xffL) << 7
                | (stream[at + 4] & 0xfeL) >> 1;
    }
}
