package org.webinar.sandbox.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.webinar.sandbox.base.Ffmpeg;
import org.webinar.sandbox.base.Threads;

/** One "container" of a gateway: a bot in a room and an ffmpeg that sends its picture. */
final class Stream implements AutoCloseable {
    private static final int POLL_MILLIS = 1000;

    private final String room;
    private final String joinUrl;
    private final String rtmpUrl;
    private final GatewayOptions options;
    private final Path directory;
    private final Consumer<String> log;
    private final Thread bot;
    private Seat seat;
    private Ffmpeg card;
    private boolean dropped;

    Stream(String room, String domain, String rtmpUrl, int slot, GatewayOptions options, Consumer<String> log) {
        this.room = room;
        this.joinUrl = options.scheme() + "://" + domain + "/" + room;
        this.rtmpUrl = rtmpUrl;
        this.options = options;
        this.directory = options.directory().resolve("gw" + slot);
        this.log = line -> log.accept("gw" + slot + " " + room + ": " + line);
        this.bot = Threads.daemons("sandbox-bot-" + room).newThread(this::live);
    }

    void launch() {
        bot.start();
    }

    String room() {
        return room;
    }

    private void live() {
        try {
            log.accept("opens the join page");
            var taken = new Seat(new JoinPage(options.cookiePatience(), log).enter(joinUrl));
            var state = taken.look();
            log.accept("is in the room as " + state.getJsonObject("me").getString("name"));
            film(taken, state.getJsonObject("meeting").getString("name"));
            attend(taken);
        } catch (JoinPage.NotIn | IOException | RuntimeException e) {
            log.accept("error: " + e.getMessage() + "; no picture is sent");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void film(Seat taken, String title) {
        if (dropped) {
            return;
        }
        seat = taken;
        if (!rtmpUrl.isEmpty()) {
            card = TestCard.send(directory, title, rtmpUrl, line -> log.accept("ffmpeg: " + line));
            log.accept("sends its picture");
            card.ended().thenRun(() -> log.accept("the picture has ended"));
        }
    }

    /** Stays until stopped or until the meeting has ended; the picture goes on even then, as with the real one. */
    private void attend(Seat taken) throws InterruptedException {
        while (true) {
            try {
                if (taken.look().getBoolean("ended")) {
                    log.accept("the meeting has ended; the picture goes on until the stop");
                    return;
                }
            } catch (IOException e) {
                log.accept("warning: " + e.getMessage());
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    synchronized boolean sending() {
        return card != null && card.alive();
    }

    synchronized void say(String text) throws IOException, InterruptedException {
        if (seat == null) {
            throw new IOException("the bot is not in the room");
        }
        seat.say(text);
    }

    synchronized void freeze() {
        if (card != null) {
            card.freeze();
        }
    }

    synchronized void thaw() {
        if (card != null) {
            card.thaw();
        }
    }

    /** Falls over without a word to anybody. */
    synchronized void kill() {
        dropped = true;
        bot.interrupt();
        if (card != null) {
            card.kill();
        }
    }

    /** Goes politely: the picture ends, the bot says goodbye. */
    @Override
    public synchronized void close() {
        dropped = true;
        bot.interrupt();
        if (card != null) {
            card.close();
        }
        if (seat != null) {
            try {
                seat.leave();
            } catch (IOException e) {
                log.accept("warning: could not leave: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
