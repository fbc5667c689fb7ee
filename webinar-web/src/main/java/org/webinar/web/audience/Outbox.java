package org.webinar.web.audience;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** What all pages of an event are to be told, in order; whoever finds it empty sees to it that somebody empties it. */
final class Outbox {
    private ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private boolean beingEmptied;

    /** Puts a message in; whether somebody has to be asked to empty the box. */
    synchronized boolean put(byte[] message) {
        waiting.writeBytes(message);
        boolean ask = !beingEmptied;
        beingEmptied = true;
        return ask;
    }

    /** Hands over everything that is in it, in one piece, until nothing is left; who fails leaves it to the next one. */
    void empty(Consumer<byte[]> send) {
        boolean done = false;
        try {
            for (byte[] piece = next(); piece.length > 0; piece = next()) {
                send.accept(piece);
            }
            done = true;
        } finally {
            if (!done) {
                leave();
            }
        }
    }

    /** Nobody empties it any more: whoever puts something in next sees to it. */
    synchronized void leave() {
        beingEmptied = false;
    }

    private synchronized byte[] next() {
        byte[] piece = waiting.toByteArray();
        waiting.reset();
        beingEmptied = piece.length > 0;
        return piece;
    }
}
