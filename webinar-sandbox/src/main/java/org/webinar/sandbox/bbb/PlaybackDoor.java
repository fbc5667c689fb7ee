package org.webinar.sandbox.bbb;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.webinar.sandbox.base.Reply;

/** The addresses at which people find recordings: a page for each format, and a file beside the page of the video. */
final class PlaybackDoor {
    static final String PATH = "/playback/";
    private static final Pattern ADDRESS = Pattern.compile(PATH + "([a-z]+)/([^/]+)/(video-0\\.m4v)?");
    private static final byte[] NO_REAL_VIDEO = "a video of the sandbox".getBytes(StandardCharsets.UTF_8);

    private final SandboxRecordings recordings;

    PlaybackDoor(SandboxRecordings recordings) {
        this.recordings = recordings;
    }

    void handle(HttpExchange exchange) throws IOException {
        var address = ADDRESS.matcher(exchange.getRequestURI().getPath());
        if (!address.matches() || !recordings.plays(address.group(2), address.group(1))) {
            Answer.html(404, "404 Not Found", "nginx", "").send(exchange);
        } else if (address.group(3) == null) {
            Answer.html(200, "Sandbox recording", "The sandbox keeps no pictures.", "")
                    .send(exchange);
        } else {
            Reply.send(exchange, 200, "video/mp4", NO_REAL_VIDEO);
        }
    }
}
