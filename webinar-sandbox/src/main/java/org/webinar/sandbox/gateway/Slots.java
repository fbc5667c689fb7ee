package org.webinar.sandbox.gateway;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The streams a gateway carries, one per slot. */
final class Slots implements AutoCloseable {
    private final GatewayOptions options;
    private final Consumer<String> log;
    private final Map<Integer, Stream> streams = new TreeMap<>();
    private boolean muted;

    Slots(GatewayOptions options, Consumer<String> log) {
        this.options = options;
        this.log = log;
    }

    /** From now on streams begin without a picture, or with one again. */
    synchronized void mute(boolean without) {
        muted = without;
    }

    /** Takes a free slot; a room that streams already is cut and started anew in its own. */
    synchronized boolean start(String room, String domain, String rtmpUrl) {
        int slot = slotOf(room);
        if (slot >= 0) {
            streams.remove(slot).close();
        } else {
            slot = free();
        }
        if (slot < 0) {
            return false;
        }
        var stream = new Stream(room, domain, muted ? "" : rtmpUrl, slot, options, log);
        streams.put(slot, stream);
        stream.launch();
        return true;
    }

    /** Answers the slot that was freed, or -1. */
    synchronized int stop(String room) {
        int slot = slotOf(room);
        if (slot >= 0) {
            streams.remove(slot).close();
        }
        return slot;
    }

    void say(String room, String text) throws IOException, InterruptedException {
        Stream stream;
        synchronized (this) {
            stream = streams.get(slotOf(room));
        }
        if (stream == null) {
            throw new IOException("no such room");
        }
        stream.say(text);
    }

    private int slotOf(String room) {
        for (var entry : streams.entrySet()) {
            if (entry.getValue().room().equals(room)) {
                return entry.getKey();
            }
        }
        return -1;
    }

    private int free() {
        for (int slot = 0; slot < options.slots(); slot++) {
            if (!streams.containsKey(slot)) {
                return slot;
            }
        }
        return -1;
    }

    synchronized List<String> rooms() {
        return streams.values().stream().map(Stream::room).toList();
    }

    synchronized boolean sending(String room) {
        var stream = streams.get(slotOf(room));
        return stream != null && stream.sending();
    }

    synchronized void kill() {
        streams.values().forEach(Stream::kill);
        streams.clear();
    }

    synchronized void freeze() {
        streams.values().forEach(Stream::freeze);
    }

    synchronized void thaw() {
        streams.values().forEach(Stream::thaw);
    }

    @Override
    public synchronized void close() {
        streams.values().forEach(Stream::close);
        streams.clear();
    }
}
