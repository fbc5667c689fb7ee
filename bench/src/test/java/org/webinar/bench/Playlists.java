package org.webinar.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Playlists as a player reads them. */
final class Playlists {
    private static final Pattern FIRST = Pattern.compile("#EXT-X-MEDIA-SEQUENCE:(\\d+)");

    private Playlists() {}

    /** The number of the newest segment; -1 while there is none. */
    static long newest(String address) {
        try {
            var asked = (HttpURLConnection) URI.create(address).toURL().openConnection();
            if (asked.getResponseCode() != HttpURLConnection.HTTP_OK) {
                return -1;
            }
            String text = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher first = FIRST.matcher(text);
            long segments =
                    text.lines().filter(line -> line.startsWith("#EXTINF")).count();
            return first.find() ? Long.parseLong(first.group(1)) + segments - 1 : -1;
        } catch (IOException away) {
            return -1;
        }
    }
}
