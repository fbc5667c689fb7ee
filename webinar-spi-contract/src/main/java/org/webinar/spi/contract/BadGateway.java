package org.webinar.spi.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A machine on this computer that takes every connection and does not do what it should. */
final class BadGateway implements AutoCloseable {
    private static final String HEAD = "HTTP/1.1 %s\r\nContent-Type: %s\r\n";

    private final ServerSocket door;
    private final List<Socket> guests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Manner manner;

    private BadGateway(Manner manner) throws IOException {
        this.manner = manner;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** How it misbehaves towards one guest. */
    private interface Manner {
        void receive(BadGateway gateway, OutputStream out) throws IOException, InterruptedException;
    }

    /** Takes the connection and says nothing. */
    static BadGateway silent() {
        return open((gateway, out) -> gateway.closed.await());
    }

    /** Begins an answer and goes on, letter by letter, for ever. */
    static BadGateway dripping() {
        return open((gateway, out) -> {
            write(out, HEAD.formatted("200 OK", "application/json") + "Content-Length: 100000\r\n\r\n");
            do {
                write(out, " ");
            } while (!gateway.closed.await(200, TimeUnit.MILLISECONDS));
        });
    }

    /** Pours out an answer without end. */
    static BadGateway pouring() {
        return open((gateway, out) -> {
            write(out, HEAD.formatted("200 OK", "application/json") + "Content-Length: 9000000000000\r\n\r\n{");
            String much = " ".repeat(65_536);
            while (gateway.closed.getCount() > 0) {
                write(out, much);
            }
        });
    }

    /** Answers with this status and body, whatever it is asked. */
    static BadGateway saying(String status, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return open((gateway, out) -> {
            write(
                    out,
                    HEAD.formatted(status, type) + "Content-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n");
            out.write(bytes);
            out.flush();
        });
    }

    /** An address at which nobody listens. */
    static URI nobody() {
        BadGateway gone = silent();
        gone.close();
        return gone.url();
    }

    private static BadGateway open(Manner manner) {
        try {
            BadGateway gateway = new BadGateway(manner);
            daemon(gateway::listen);
            return gateway;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    private void listen() {
        try {
            while (!door.isClosed()) {
                Socket guest = door.accept();
                guests.add(guest);
                daemon(() -> receive(guest));
            }
        } catch (IOException over) {
            // Closed: the test has ended.
        }
    }

    private void receive(Socket guest) {
        try (guest) {
            guest.getInputStream().read(new byte[8192]);
            manner.receive(this, guest.getOutputStream());
        } catch (IOException gone) {
            // The driver has hung up, as it should.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            door.close();
            for (Socket guest : guests) {
                guest.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
