package org.webinar.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Leads to a port of this machine, until it is cut: then whoever talks is hung up on, and nobody new gets through. */
public final class CutLine implements AutoCloseable {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket door;
    private final int behind;
    private volatile boolean cut;

    /** Leads to this port. */
    public CutLine(int behind) {
        this.behind = behind;
        try {
            door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** The port of its own. */
    public int port() {
        return door.getLocalPort();
    }

    /** From now on nobody gets through. */
    public void cut() {
        cut = true;
        open.forEach(CutLine::hangUp);
    }

    /** As before. */
    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                lead(door.accept());
            } catch (IOException closed) {
                // Either this line or the one call.
            }
        }
    }

    private void lead(Socket caller) throws IOException {
        open.add(caller);
        if (cut) {
            hangUp(caller);
            return;
        }
        Socket called = new Socket(InetAddress.getLoopbackAddress(), behind);
        open.add(called);
        start(() -> carry(caller, called));
        start(() -> carry(called, caller));
        if (cut) {
            hangUp(called);
        }
    }

    private void carry(Socket from, Socket to) {
        try (InputStream words = from.getInputStream()) {
            words.transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // The other end is told below.
        } finally {
            hangUp(from);
            hangUp(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // It is.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "a line that can be cut");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException closed) {
            // It is.
        }
    }
}
