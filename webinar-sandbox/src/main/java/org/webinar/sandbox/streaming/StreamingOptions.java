package org.webinar.sandbox.streaming;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Settings of the streaming server.
 *
 * @param port HTTP port, 0 for any free one
 * @param rtmpPort RTMP port of the first key, the next key has the next port; 0 for any free ones
 * @param directory where playlists and segments lie
 * @param keys the stream keys that are listened for
 * @param cleanup how long a playlist outlives its publisher
 */
public record StreamingOptions(int port, int rtmpPort, Path directory, List<String> keys, Duration cleanup) {
    /** Free ports, and playlists that vanish after four seconds. */
    public StreamingOptions(Path directory, String... keys) {
        this(0, 0, directory, List.of(keys), Duration.ofSeconds(4));
    }
}
