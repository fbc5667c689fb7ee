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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Many viewers in one thread: each an open stream of events that is read as it comes and never kept. It knows of each
 * message how many have heard it and when the last one did, and of each viewer whether something was missing or came twice.
 */
final class Audience implements AutoCloseable {
    private static final int MOST_MESSAGES = 1_000_000;
    private static final int MOST_KNOCKING = 64;
    private static final int BUFFER = 64 * 1024;
    private static final int PORTS_PER_ADDRESS = 15_000;
    private static final Duration TO_OPEN = Duration.ofMinutes(3);

    private final int port;
    private final String path;
    private final Selector selector;
    private final Thread reader;
    private final Semaphore door = new Semaphore(MOST_KNOCKING);
    private final List<Seat> seats = new ArrayList<>();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final SharedOrder order = new SharedOrder(MOST_MESSAGES);
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicIntegerArray heard = new AtomicIntegerArray(MOST_MESSAGES);
    private final AtomicLongArray firstAt = new AtomicLongArray(MOST_MESSAGES);
    private final AtomicLongArray lastAt = new AtomicLongArray(MOST_MESSAGES);
    private volatile boolean over;

    private Audience(int port, String path) throws IOException {
        this.port = port;
        this.path = path;
        this.selector = Selector.open();
        this.reader = new Thread(this::read, "audience");
        reader.setDaemon(true);
        reader.start();
    }

    static Audience at(int port, String path) {
        try {
            return new Audience(port, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets more come until there are so many. */
    void growTo(int viewers) {
        try {
            while (seats.size() < viewers) {
                door.acquire();
                knock(seats.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Waits.until(viewers + " viewers are inside", TO_OPEN, () -> inside.get() + lost.get() >= viewers);
    }

    private void knock(int number) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        // One address of this machine has fewer ports than a large audience has viewers.
        channel.bind(new InetSocketAddress("127.0.0." + (2 + number / PORTS_PER_ADDRESS), 0));
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        channel.write(ByteBuffer.wrap(request(number)));
        channel.configureBlocking(false);
        Seat seat = new Seat(channel);
        seats.add(seat);
        selector.wakeup();
        channel.register(selector, SelectionKey.OP_READ, seat);
    }

    /** Through a web server that names the browser's address, a few viewers behind each. */
    private byte[] request(int number) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: text/event-stream\r\n"
                        + "X-Forwarded-For: 10.1." + number / 1000 + "." + number / 10 % 100 + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try {
            while (!over) {
                selector.select(100);
                for (SelectionKey key : selector.selectedKeys()) {
                    ((Seat) key.attachment()).read(key, buffer);
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many hear what is said now. */
    int inside() {
        return inside.get();
    }

    /** How many were turned away or dropped. */
    int lost() {
        return lost.get();
    }

    /** How often a viewer missed a message, or heard one twice or in another order than the others. */
    int disorder() {
        return order.breaches();
    }

    /** When the first of them heard this message ({@link System#nanoTime}). */
    long firstAt(int message) {
        return firstAt.get(message);
    }

    /** How many have heard this message. */
    int heard(int message) {
        return heard.get(message);
    }

    /** When the last of them did ({@link System#nanoTime}). */
    long lastAt(int message) {
        return lastAt.get(message);
    }

    /** All bytes that have come. */
    long bytes() {
        return bytes.get();
    }

    @Override
    public void close() {
        over = true;
        try {
            reader.join();
            for (Seat seat : seats) {
                seat.channel.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One viewer. */
    private final class Seat {
        private final SocketChannel channel;
        private final EventStream stream = new EventStream();
        private boolean counted;
        private int place = SharedOrder.NEW;

        private Seat(SocketChannel channel) {
            this.channel = channel;
        }

        private void read(SelectionKey key, ByteBuffer buffer) {
            buffer.clear();
            int got;
            try {
                got = channel.read(buffer);
            } catch (IOException reset) {
                got = -1;
            }
            if (got < 0) {
                leave(key);
                return;
            }
            bytes.addAndGet(got);
            stream.take(buffer.flip(), this::hears);
            if (!counted && stream.open()) {
                counted = true;
                inside.incrementAndGet();
                door.release();
            }
        }

        private void hears(int message) {
            place = order.next(place, message);
            long now = System.nanoTime();
            if (heard.getAndIncrement(message) == 0) {
                firstAt.set(message, now);
            }
            lastAt.set(message, now);
        }

        private void leave(SelectionKey key) {
            key.cancel();
            lost.incrementAndGet();
            if (counted) {
                inside.decrementAndGet();
            } else {
                door.release();
            }
        }
    }
}
