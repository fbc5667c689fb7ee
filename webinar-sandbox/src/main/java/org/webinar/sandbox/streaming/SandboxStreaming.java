package org.webinar.sandbox.streaming;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Ports;
import org.webinar.sandbox.base.Reply;

/**
 * A streaming server on loopback: RTMP in, HLS out, like nginx with its RTMP module.
 *
 * <p>Every stream key has an RTMP port of its own, because ffmpeg accepts one publisher.
 */
public final class SandboxStreaming implements AutoCloseable {
    private static final String PLAYLIST = "application/vnd.apple.mpegurl";
    private static final Pattern CAPTIONS = Pattern.compile("captions-(en|fr)(?:\\.m3u8|-(\\d{1,18})\\.vtt)");

    private final Path directory;
    private final LoopbackServer server;
    private final Map<String, Channel> channels = new LinkedHashMap<>();

    private SandboxStreaming(StreamingOptions options) {
        this.directory = options.directory();
        this.server = LoopbackServer.start("sandbox-streaming", options.port(), this::handle);
        try {
            List<String> keys = options.keys();
            for (int i = 0; i < keys.size(); i++) {
                int port = options.rtmpPort() == 0 ? Ports.free() : options.rtmpPort() + i;
                var home = Files.createDirectories(directory.resolve(keys.get(i)));
                channels.put(keys.get(i), Channel.open(keys.get(i), port, home, options.cleanup()));
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("The streaming directory " + directory + " is not writable", e);
        }
    }

    public static SandboxStreaming start(StreamingOptions options) {
        return new SandboxStreaming(options);
    }

    public int port() {
        return server.port();
    }

    public String url() {
        return server.url();
    }

    /** Where a gateway publishes. */
    public String rtmpUrl(String key) {
        return channel(key).rtmpUrl();
    }

    /** Where a player looks. */
    public String hlsUrl(String key) {
        channel(key);
        return url() + "/hls/" + key + "/index.m3u8";
    }

    /** Restarts the ingest of that key, as an administrator does: whoever publishes loses the connection. */
    public void restart(String key) {
        channel(key).restart();
    }

    /** Cuts what is published under that key otherwise from now on; whoever publishes loses the connection. */
    public void recut(String key, Cut cut) {
        channel(key).recut(cut);
    }

    /** Whether somebody publishes right now. */
    public boolean publishing(String key) {
        return channel(key).publishing();
    }

    /** Where the playlist and the segments lie. */
    public Path directory(String key) {
        channel(key);
        return directory.resolve(key);
    }

    private Channel channel(String key) {
        var channel = channels.get(key);
        if (channel == null) {
            throw new IllegalArgumentException("No stream key " + key + " in the sandbox");
        }
        return channel;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Allow-Headers", "*");
        String[] parts = exchange.getRequestURI().getPath().split("/");
        boolean known = parts.length == 4 && parts[1].equals("hls") && channels.containsKey(parts[2]);
        if (exchange.getRequestMethod().equals("OPTIONS")) {
            exchange.sendResponseHeaders(204, -1);
        } else if (known && parts[3].matches("(index|full|small|sound)\\.m3u8|((full|small|sound)-)?\\d+\\.ts")) {
            file(exchange, directory.resolve(parts[2]).resolve(parts[3]));
        } else if (known && CAPTIONS.matcher(parts[3]).matches()) {
            captions(exchange, directory.resolve(parts[2]), parts[3]);
        } else {
            Reply.send(exchange, 404, "text/plain", "not found");
        }
    }

    private static void captions(HttpExchange exchange, Path home, String name) throws IOException {
        var wanted = CAPTIONS.matcher(name);
        wanted.matches();
        String language = wanted.group(1);
        try {
            if (wanted.group(2) == null) {
                String pictures = Files.readString(home.resolve("full.m3u8"));
                exchange.getResponseHeaders().set("Cache-Control", "no-cache");
                Reply.send(exchange, 200, PLAYLIST, Captions.playlist(pictures, language));
            } else {
                long number = Long.parseLong(wanted.group(2));
                byte[] pictures = Files.readAllBytes(home.resolve("full-" + number + ".ts"));
                Reply.send(exchange, 200, "text/vtt; charset=utf-8", Captions.segment(pictures, number, language));
            }
        } catch (NoSuchFileException e) {
            Reply.send(exchange, 404, "text/plain", "not found");
        }
    }

    private static void file(HttpExchange exchange, Path file) throws IOException {
        boolean playlist = file.toString().endsWith(".m3u8");
        var headers = exchange.getResponseHeaders();
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (file.endsWith("index.m3u8")) {
                bytes = Captions.master(new String(bytes, UTF_8)).getBytes(UTF_8);
            }
            headers.set("Cache-Control", playlist ? "no-cache" : "public, max-age=3600, immutable");
            Reply.send(exchange, 200, playlist ? PLAYLIST : "video/mp2t", bytes);
        } catch (NoSuchFileException e) {
            headers.set("Cache-Control", "no-cache");
            Reply.send(exchange, 404, "text/plain", "not found");
        }
    }

    @Override
    public void close() {
        server.close();
        channels.values().forEach(Channel::close);
    }
}
