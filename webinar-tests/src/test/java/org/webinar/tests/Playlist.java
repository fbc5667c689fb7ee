package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** A live playlist, fetched as a player would. */
record Playlist(URI address) {
    private static final Pattern SEQUENCE = Pattern.compile("#EXT-X-MEDIA-SEQUENCE:(\\d+)");

    static Playlist at(String address) {
        return new Playlist(URI.create(address));
    }

    /** The number of its first segment. */
    long sequence() {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            var answer = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            var found = SEQUENCE.matcher(answer.body());
            if (!found.find()) {
                throw new AssertionError(
                        "No playlist at " + address + ": " + answer.statusCode() + " " + answer.body());
            }
            return Long.parseLong(found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
