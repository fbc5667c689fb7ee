package org.webinar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Browsers that ask one address after the other over a connection each, in one thread. Either a few that ask the same again as
 * soon as they have the answer, or many that come at their time, whether the earlier ones have been served or not.
 */
final class Visitors implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;
    private static final int PORTS_PER_ADDRESS = 15_000;

    private final InetSocketAddress server;
    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final List<Visitor> all = new ArrayList<>();
    private final Latencies[] times;
    private final String[] paths;
    private final Map<Integer, Integer> refused = new TreeMap<>();
    private int failures;
    private long bytes;
    private int busy;

    Visitors(int port, String... paths) {
        this.server = new InetSocketAddress("127.0.0.1", port);
        this.paths = paths;
        this.times = Arrays.stream(paths).map(path -> new Latencies()).toArray(Latencies[]::new);
        try {
            this.selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many ask the first address for so long, each the next time when it has the answer; answers how many a second got it. */
    double again(int visitors, double seconds) {
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        for (int number = 0; number < visitors; number++) {
            come(number, System.nanoTime(), end);
        }
        while (busy > 0) {
            turn(10);
        }
        return times[0].count() / ((System.nanoTime() - begun) / 1e9);
    }

    /** So many come within so long, evenly, and ask all addresses; waits for all of them, at most as long again. */
    void storm(int visitors, double seconds) {
        long begun = System.nanoTime();
        long patience = begun + (long) (seconds * 3e9);
        int come = 0;
        while ((come < visitors || busy > 0) && System.nanoTime() < patience) {
            while (come < visitors && System.nanoTime() >= begun + (long) (come * seconds * 1e9 / visitors)) {
                come(come, begun + (long) (come * seconds * 1e9 / visitors), 0);
                come++;
            }
            turn(1);
        }
        failures += busy;
    }

    private void come(int number, long due, long end) {
        Visitor visitor = new Visitor(number, due, end);
        try {
            visitor.connect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.add(visitor);
        busy++;
    }

    private void turn(long millis) {
        try {
            selector.select(millis);
            for (SelectionKey key : selector.selectedKeys()) {
                ((Visitor) key.attachment()).turn(key);
            }
            selector.selectedKeys().clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long the address with this number took. */
    Latencies times(int path) {
        return times[path];
    }

    /** How many answers were none, or no good. */
    int failures() {
        return failures;
    }

    /** Which answers were no good, and how many of each. */
    Map<Integer, Integer> refused() {
        return refused;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        try {
            for (Visitor visitor : all) {
                visitor.channel.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of them. */
    private final class Visitor {
        private final int number;
        private final long end;
        private final Answers answer = new Answers();
        private SocketChannel channel;
        private long since;
        private int step;
        private int answers;
        private boolean over;

        private Visitor(int number, long due, long end) {
            this.number = number;
            this.since = due;
            this.end = end;
        }

        private void connect() throws IOException {
            answers = 0;
            channel = SocketChannel.open();
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.bind(new InetSocketAddress("127.0.0." + (2 + number / PORTS_PER_ADDRESS), 0));
            channel.configureBlocking(false);
            channel.connect(server);
            channel.register(selector, SelectionKey.OP_CONNECT, this);
        }

        private void turn(SelectionKey key) {
            try {
                if (key.isConnectable() && channel.finishConnect()) {
                    key.interestOps(SelectionKey.OP_READ);
                    ask();
                } else if (key.isReadable()) {
                    read();
                }
            } catch (IOException reset) {
                key.cancel();
                hungUp();
            }
        }

        /** Servers close connections that have had many answers; a browser then opens another one, and so do we. */
        private void hungUp() {
            if (over) {
                return;
            }
            try {
                channel.close();
                if (answers > 0 && !answer.begun()) {
                    connect();
                    return;
                }
            } catch (IOException refused) {
                // Counted as the others.
            }
            failures++;
            over = true;
            busy--;
        }

        private void ask() throws IOException {
            answer.next();
            // As a web server in front names the browser; each has an address of its own.
            String request = "GET " + paths[step] + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.getPort()
                    + "\r\nAccept: */*\r\nX-Forwarded-For: 10.1." + number / 100 + "." + number % 100
                    + "\r\n\r\n";
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        }

        private void read() throws IOException {
            buffer.clear();
            int got = channel.read(buffer);
            if (got < 0) {
                throw new IOException("it hung up");
            }
            bytes += got;
            if (over || !answer.take(buffer.flip())) {
                return;
            }
            long now = System.nanoTime();
            times[step].add(now - since);
            answers++;
            if (answer.status() != 200) {
                failures++;
                refused.merge(answer.status(), 1, Integer::sum);
            }
            since = now;
            if (end > now) {
                ask();
            } else if (end == 0 && step + 1 < paths.length) {
                step++;
                ask();
            } else {
                over = true;
                busy--;
            }
        }
    }
}
