package org.webinar.sandbox.bbb;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.regex.Pattern;
import org.webinar.sandbox.base.Reply;

/** The addresses at which people find recordings: a page for each format, and a file beside the page of the video. */
final class PlaybackDoor {
    static final String PATH = "/playback/";
    private static final Pattern ADDRESS = Pattern.compile(PATH + "([a-z]+)/([^/]+)/(video-0\\.m4v)?");
    private static final String PAGE = """
            <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Sandbox recording</title><style>body{font-family:sans-serif;margin:1rem}video{width:100%;max-width:40rem}</style>
            <body><h1>Sandbox recording</h1><video controls src="/playback/video/ID/video-0.m4v"></video>
            <p>The sandbox keeps no pictures of its rooms: every recording has this film.</p></body></html>
            """;

    private final Film film = new Film();
    private final SandboxRecordings recordings;

    PlaybackDoor(SandboxRecordings recordings) {
        this.recordings = recordings;
    }

    void handle(HttpExchange exchange) throws IOException {
        var address = ADDRESS.matcher(exchange.getRequestURI().getPath());
        if (!address.matches() || !recordings.plays(address.group(2), address.group(1))) {
            Answer.html(404, "404 Not Found", "nginx", "").send(exchange);
        } else if (address.group(3) == null) {
            Reply.send(exchange, 200, "text/html;charset=utf-8", PAGE.replace("ID", Xml.escape(address.group(2))));
        } else {
            film.send(exchange);
        }
    }
}
