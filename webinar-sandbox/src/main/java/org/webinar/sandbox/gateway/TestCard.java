package org.webinar.sandbox.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.webinar.sandbox.base.Ffmpeg;

/**
 * The moving picture a gateway sends: title, running UTC clock with milliseconds, a moving dot and a soft beep.
 *
 * <p>What stands still is drawn once and looped, so that a card costs a tenth of one core at 1280x720 and 25 pictures
 * a second. The font comes with the sandbox; texts reach ffmpeg through files, so no title needs escaping.
 */
final class TestCard {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int TITLE_LENGTH = 44;

    private static final String GRAPH = """
            color=c=0x0d1420:s=1280x720:r=25:d=0.04,format=yuv420p,
            drawbox=x=0:y=0:w=iw:h=8:c=0x2dd4bf:t=fill,
            drawbox=x=0:y=664:w=183:h=56:c=0xc0c0c0:t=fill,
            drawbox=x=183:y=664:w=183:h=56:c=0xc0c000:t=fill,
            drawbox=x=366:y=664:w=183:h=56:c=0x00c0c0:t=fill,
            drawbox=x=549:y=664:w=183:h=56:c=0x00c000:t=fill,
            drawbox=x=732:y=664:w=183:h=56:c=0xc000c0:t=fill,
            drawbox=x=915:y=664:w=183:h=56:c=0xc00000:t=fill,
            drawbox=x=1098:y=664:w=182:h=56:c=0x0000c0:t=fill,
            drawbox=x=120:y=596:w=1040:h=2:c=0x334155:t=fill,
            drawtext=fontfile=font.ttf:textfile=label.txt:expansion=none:x=120:y=64:fontsize=30:fontcolor=0x2dd4bf,
            drawtext=fontfile=font.ttf:textfile=title.txt:expansion=none:x=120:y=116:fontsize=52:fontcolor=0xe2e8f0,
            drawtext=fontfile=font.ttf:textfile=zone.txt:expansion=none:x=(w-text_w)/2:y=480:fontsize=30:fontcolor=0x94a3b8,
            loop=loop=-1:size=1:start=0,
            drawtext=fontfile=font.ttf:textfile=clock.txt:x=(w-text_w)/2:y=290:fontsize=150:fontcolor=0xffffff[card];
            color=c=0x2dd4bf:s=96x14:r=25[dot];
            [card][dot]overlay=x='120+944*abs(mod(t/4,2)-1)':y=590[out0];
            aevalsrc=exprs='0.06*sin(440*2*PI*t)*lt(mod(t,1),0.12)':s=48000:c=mono[out1]
            """;

    private TestCard() {}

    /** Sends the card to the RTMP address until it is closed. */
    static Ffmpeg send(Path directory, String title, String rtmpUrl, Consumer<String> log) {
        try {
            Files.createDirectories(directory);
            write(directory, title);
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway cannot write to " + directory, e);
        }
        return Ffmpeg.start(
                directory,
                List.of(
                        "-loglevel",
                        "error",
                        "-readrate",
                        "1",
                        "-readrate_initial_burst",
                        "0.1",
                        "-f",
                        "lavfi",
                        "-i",
                        GRAPH.replace("\n", ""),
                        "-c:v",
                        "libopenh264",
                        "-b:v",
                        "1500k",
                        "-g",
                        "25",
                        "-c:a",
                        "aac",
                        "-b:a",
                        "96k",
                        "-ar",
                        "48000",
                        "-flush_packets",
                        "1",
                        "-f",
                        "flv",
                        rtmpUrl),
                log);
    }

    private static void write(Path directory, String title) throws IOException {
        try (InputStream font = TestCard.class.getResourceAsStream(FONT)) {
            Files.write(directory.resolve("font.ttf"), font.readAllBytes());
        }
        String line = title.replaceAll("\\s+", " ").strip();
        Files.writeString(directory.resolve("title.txt"), clipped(line));
        Files.writeString(directory.resolve("label.txt"), "Sandbox gateway · test card");
        Files.writeString(directory.resolve("zone.txt"), "UTC – the moment this picture was made");
        Files.writeString(directory.resolve("clock.txt"), "%{gmtime:%H\\:%M\\:%S.%3N}");
    }

    private static String clipped(String text) {
        if (text.codePointCount(0, text.length()) <= TITLE_LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }
}
