package org.webinar.adapter.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** As much of Redis as is needed to be asked for a session: the protocol, a password, databases and keys. */
final class RedisDouble implements AutoCloseable {
    final Map<String, String> keys = new ConcurrentHashMap<>();
    final Queue<String> asked = new ConcurrentLinkedQueue<>();
    volatile String password;
    volatile boolean silent;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final ServerSocket door;

    RedisDouble() throws IOException {
        this(0);
    }

    RedisDouble(int port) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private Void accept() throws IOException {
        while (true) {
            Socket socket = door.accept();
            open.add(socket);
            threads.submit(() -> serve(socket));
        }
    }

    private Void serve(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        boolean known = password == null;
        String database = "0";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            List<String> command = new ArrayList<>();
            for (int left = Integer.parseInt(line.substring(1)); left > 0; left--) {
                in.readLine();
                command.add(in.readLine());
            }
            String verb = command.get(0).toUpperCase(Locale.ROOT);
            asked.add(String.join(" ", command));
            if (silent) {
                continue;
            }
            String answer;
            if (verb.equals("AUTH")) {
                known = command.get(command.size() - 1).equals(password);
                answer = known ? "+OK" : "-WRONGPASS invalid username-password pair";
            } else if (!known) {
                answer = "-NOAUTH Authentication required.";
            } else if (verb.equals("SELECT")) {
                database = command.get(1);
                answer = "+OK";
            } else if (verb.equals("PING")) {
                answer = "+PONG";
            } else if (verb.equals("GET")) {
                answer = text(keys.get(database + "/" + command.get(1)));
            } else {
                answer = "-ERR unknown command";
            }
            out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        return null;
    }

    private static String text(String value) {
        return value == null ? "$-1" : "$" + value.getBytes(StandardCharsets.UTF_8).length + "\r\n" + value;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
