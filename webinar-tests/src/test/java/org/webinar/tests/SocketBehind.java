package org.webinar.tests;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * BigBlueButton as far as nginx can tell: whoever asks it to talk by WebSocket (RFC 6455) hears the first short message again,
 * and in front of it where and under which name he has been asked; anybody else is refused.
 */
final class SocketBehind implements AutoCloseable {
    private static final String OF_THE_STANDARD = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 0x81;
    private static final int SEVEN_BITS = 0x7f;

    private final ServerSocket four;
    private final ServerSocket six;

    SocketBehind() throws IOException {
        four = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        six = new ServerSocket(four.getLocalPort(), 5, InetAddress.getByName("::1"));
        serve(four, "IPv4");
        serve(six, "IPv6");
    }

    int port() {
        return four.getLocalPort();
    }

    private static void serve(ServerSocket listening, String where) {
        Thread thread = new Thread(() -> {
            while (!listening.isClosed()) {
                try (Socket socket = listening.accept()) {
                    answer(socket, where);
                } catch (IOException | GeneralSecurityException gone) {
                    // The next one, if there is to be one.
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void answer(Socket socket, String where) throws IOException, GeneralSecurityException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        Map<String, String> head = head(in);
        OutputStream out = socket.getOutputStream();
        if (!"websocket".equals(head.get("upgrade")) || !"upgrade".equals(head.get("connection"))) {
            out.write("HTTP/1.1 426 Upgrade Required\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        byte[] accepted = MessageDigest.getInstance("SHA-1")
                .digest((head.get("sec-websocket-key") + OF_THE_STANDARD).getBytes(StandardCharsets.US_ASCII));
        out.write(
                ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                                + Base64.getEncoder().encodeToString(accepted) + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        byte[] text = (where + " " + head.get("host") + " " + message(in)).getBytes(StandardCharsets.UTF_8);
        out.write(TEXT);
        out.write(text.length);
        out.write(text);
        out.flush();
        in.read();
    }

    /** Byte by byte, for what follows it is no text. */
    private static Map<String, String> head(DataInputStream in) throws IOException {
        StringBuilder whole = new StringBuilder();
        while (whole.indexOf("\r\n\r\n") < 0) {
            whole.append((char) in.readUnsignedByte());
        }
        Map<String, String> head = new TreeMap<>();
        whole.toString().lines().skip(1).filter(line -> line.contains(": ")).forEach(line -> {
            String[] parts = line.split(": ", 2);
            head.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
        });
        return head;
    }

    /** A short one, masked as those of clients are. */
    private static String message(DataInputStream in) throws IOException {
        in.readUnsignedByte();
        int length = in.readUnsignedByte() & SEVEN_BITS;
        byte[] mask = in.readNBytes(4);
        byte[] text = in.readNBytes(length);
        for (int i = 0; i < length; i++) {
            text[i] ^= mask[i % 4];
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            four.close();
            six.close();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
