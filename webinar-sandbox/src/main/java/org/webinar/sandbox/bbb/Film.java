package org.webinar.sandbox.bbb;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.webinar.sandbox.base.Ffmpeg;
import org.webinar.sandbox.base.Reply;

/**
 * The video of every recording: some seconds with a picture that moves and a soft beep, made by ffmpeg once somebody asks for
 * one. Browsers ask for it in pieces.
 */
final class Film {
    private static final String TYPE = "video/mp4";
    private static final int PARTIAL = 206;
    private static final int SECONDS_TO_MAKE = 60;
    private static final Pattern PIECE = Pattern.compile("bytes=(\\d{1,9})-(\\d{0,9})");
    private static final String FILE = "film.mp4";

    private static final String GRAPH = """
            color=c=0x0d1420:s=640x360:r=25:d=15,format=yuv420p,
            drawbox=x=0:y=0:w=iw:h=6:c=0x2dd4bf:t=fill,
            drawbox=x=60:y=300:w=520:h=2:c=0x334155:t=fill[card];
            color=c=0x2dd4bf:s=64x64:r=25:d=15[dot];
            [card][dot]overlay=x='60+456*abs(mod(t/4,2)-1)':y=148:shortest=1[out0];
            aevalsrc=exprs='0.06*sin(440*2*PI*t)*lt(mod(t,1),0.12)':s=48000:c=mono:d=15[out1]
            """;

    private CompletableFuture<byte[]> made;

    /** Sends it, or the piece of it that is asked for. Who asks for the head alone does not wait until it is made. */
    void send(HttpExchange exchange) throws IOException {
        CompletableFuture<byte[]> film = made();
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        if (exchange.getRequestMethod().equals("HEAD")) {
            Reply.send(exchange, 200, TYPE, new byte[0]);
            return;
        }
        byte[] all = film.join();
        var asked = PIECE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
        if (!asked.matches() || Integer.parseInt(asked.group(1)) >= all.length) {
            Reply.send(exchange, 200, TYPE, all);
            return;
        }
        int first = Integer.parseInt(asked.group(1));
        int end = asked.group(2).isEmpty()
                ? all.length
                : Math.max(first + 1, Math.min(all.length, Integer.parseInt(asked.group(2)) + 1));
        exchange.getResponseHeaders().set("Content-Range", "bytes " + first + "-" + (end - 1) + "/" + all.length);
        Reply.send(exchange, PARTIAL, TYPE, Arrays.copyOfRange(all, first, end));
    }

    private synchronized CompletableFuture<byte[]> made() {
        if (made == null || made.isCompletedExceptionally()) {
            made = CompletableFuture.supplyAsync(Film::make);
        }
        return made;
    }

    private static byte[] make() {
        try {
            Path home = Files.createTempDirectory("sandbox-film");
            Path file = home.resolve(FILE);
            try (Ffmpeg ffmpeg = Ffmpeg.start(home, arguments(), line -> {})) {
                ffmpeg.ended().orTimeout(SECONDS_TO_MAKE, TimeUnit.SECONDS).join();
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("ffmpeg has made no film", e);
        }
    }

    private static List<String> arguments() {
        return List.of(
                "-loglevel",
                "error",
                "-f",
                "lavfi",
                "-i",
                GRAPH.replace("\n", ""),
                "-c:v",
                "libopenh264",
                "-b:v",
                "150k",
                "-c:a",
                "aac",
                "-b:a",
                "48k",
                "-movflags",
                "+faststart",
                FILE);
    }
}
