package org.webinar.adapter.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server that says the same to every recipient, and takes one connection. */
final class StrictServer implements AutoCloseable {
    private final ServerSocket socket;
    private final ExecutorService listening = Executors.newSingleThreadExecutor();

    private StrictServer(ServerSocket socket) {
        this.socket = socket;
    }

    static StrictServer saying(String toRecipients) throws IOException {
        StrictServer server = new StrictServer(new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")));
        server.listening.submit(() -> server.talk(toRecipients));
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void talk(String toRecipients) {
        try (Socket client = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 strict\r\n");
            out.flush();
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                out.print((line.startsWith("RCPT") ? toRecipients : "250 yes") + "\r\n");
                out.flush();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        listening.shutdownNow();
    }
}
