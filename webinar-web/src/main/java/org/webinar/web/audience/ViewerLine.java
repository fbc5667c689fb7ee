package org.webinar.web.audience;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * The line to one open page. Never blocks: what can't be written yet waits in a bounded queue, and a page that can't
 * keep up is dropped; it comes back by itself and asks for what it has missed.
 */
class ViewerLine implements WriteListener {
    private static final int MOST_WAITING = 256;
    private static final int MOST_HELD_BREATHS = 1;

    /** To whom a line leads. */
    enum Place {
        /** Somebody in the audience. */
        SEAT,
        /** Somebody on the audience's page who keeps order. */
        DESK,
        /** Somebody at the console: keeps order, too, and is not counted among those who watch. */
        CONSOLE
    }

    private final LinkedBlockingQueue<byte[]> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Consumer<ViewerLine> hangUp;
    private final Place place;
    private final List<byte[]> later = new ArrayList<>();
    private boolean catchingUp = true;
    private boolean listening;
    private boolean flushNeeded;
    private boolean over;
    private int heldBreaths;

    /**
     * Makes a line.
     *
     * @param place to what kind of page it leads
     * @param hangUp what is to be done once when the line is over: the server does not always tell that it is
     */
    ViewerLine(AsyncContext context, Place place, Consumer<ViewerLine> hangUp) throws IOException {
        this.context = context;
        this.place = place;
        this.hangUp = hangUp;
        this.out = context.getResponse().getOutputStream();
    }

    /** Whether it leads to a moderator's page. */
    boolean moderates() {
        return place != Place.SEAT;
    }

    /** Whether it leads to a console. */
    boolean toConsole() {
        return place == Place.CONSOLE;
    }

    /** Sends, or remembers, or gives up on this page. */
    void send(byte[] message) {
        synchronized (later) {
            if (catchingUp) {
                later.add(message);
                return;
            }
        }
        sendFirst(message);
    }

    /** Sends what the page has missed, before whatever happens meanwhile. */
    void sendFirst(byte[] message) {
        if (waiting.offer(message)) {
            push();
        } else {
            end();
        }
    }

    /** The page knows everything up to now: what has happened meanwhile comes next. */
    void caughtUp() {
        synchronized (later) {
            later.forEach(this::sendFirst);
            later.clear();
            catchingUp = false;
        }
    }

    /**
     * Sends a breath, and gives the page up when the last two are still here: the server is not told of everybody who
     * goes, and who has gone must not be counted.
     */
    void breathe(byte[] nothing) {
        heldBreaths = waiting.isEmpty() ? 0 : heldBreaths + 1;
        if (heldBreaths > MOST_HELD_BREATHS) {
            end();
        } else {
            send(nothing);
        }
    }

    /** From now on what waits is written; before it nothing may be. */
    @Override
    public void onWritePossible() {
        synchronized (this) {
            listening = true;
        }
        push();
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    /** Writes as much as goes without waiting; called from whoever has something to say, one at a time. */
    private synchronized void push() {
        try {
            while (listening && !over && out.isReady()) {
                byte[] next = waiting.poll();
                if (next != null) {
                    out.write(next);
                    flushNeeded = true;
                } else if (flushNeeded) {
                    flushNeeded = false;
                    out.flush();
                } else {
                    return;
                }
            }
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    /** The end, whoever notices it first. */
    synchronized void end() {
        if (!over) {
            over = true;
            hangUp.accept(this);
            try {
                context.complete();
            } catch (IllegalStateException already) {
                waiting.clear();
            }
        }
    }
}
