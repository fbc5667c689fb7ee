package org.webinar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Asks what no browser would ask: written onto the socket by hand, for clients refuse to send most of it. */
public final class Nonsense {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MOST_OF_ANSWER = 64 * 1024;
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "POST", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "BREW");
    private static final List<String> PIECES = List.of(
            "1",
            "2",
            "0",
            "-1",
            "1-a",
            "0001-a-webinar",
            "99999999999999999999",
            "9223372036854775807",
            "NaN",
            "é",
            "\u202e",
            "😀",
            "%00",
            "%2e%2e%2f",
            "..;/",
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "${7*7}",
            "#{1+1}",
            "a".repeat(300),
            "a".repeat(5_000),
            "%",
            "%zz",
            "null",
            "true",
            "[]",
            "{}",
            "2026-02-30",
            "12:61",
            "\r\nX-Evil: 1",
            " ",
            "",
            "0".repeat(64),
            "f".repeat(64),
            "http://169.254.169.254/",
            "file:///etc/passwd",
            "javascript:alert(1)");
    private static final List<String> NAMES = List.of(
            "q",
            "page",
            "next",
            "key",
            "meeting",
            "event",
            "gateway",
            "after",
            "limit",
            "cursor",
            "url",
            "format",
            "text",
            "name",
            "password",
            "start",
            "end",
            "jakarta.faces.ViewState",
            "jakarta.faces.partial.ajax",
            "ticket",
            "tab",
            "ln");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/x-www-form-urlencoded",
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/problem+json",
            "a/b",
            "",
            "text/html; charset=nowhere");
    private static final List<String> ACCEPTED = List.of(
            "*/*", "text/html", "application/json", "text/event-stream", "image/png", "nonsense", "text/*;q=0.x", "");

    private final Random random;
    private final URI server;
    private final List<String> cookies;
    private int count;

    /** What was asked, and the answer. */
    public record Asked(String question, int status, String body) {
        @Override
        public String toString() {
            return status + " " + question.replaceAll("\\R", " ⏎ ") + " → "
                    + body.replaceAll("\\R", " ")
                            .substring(
                                    0, Math.min(300, body.replaceAll("\\R", " ").length()));
        }
    }

    /** Nonsense for this server, with one of these cookie headers each time. */
    public Nonsense(Random random, String server, List<String> cookies) {
        this.random = random;
        this.server = URI.create(server);
        this.cookies = cookies;
    }

    /** Asks it at this address, with something in each of its holes; status 0 when the server has just hung up. */
    public Asked ask(String address) throws IOException {
        String method = one(METHODS);
        String path = path(address);
        String body = method.matches("POST|PUT|PATCH") ? body() : "";
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        line(head, "Host", server.getAuthority());
        line(head, "Connection", "close");
        // Of many addresses, for there are limits on the rate of one.
        line(head, "X-Forwarded-For", "10.9." + count / 200 % 250 + "." + count++ % 200);
        line(head, "Origin", random.nextInt(4) == 0 ? one(PIECES).strip() : server.toString());
        line(head, "Accept", one(ACCEPTED));
        line(head, "Accept-Language", random.nextInt(4) == 0 ? one(PIECES).strip() : "fr");
        String cookie = one(cookies);
        if (!cookie.isEmpty()) {
            line(head, "Cookie", cookie);
        }
        if (random.nextInt(6) == 0) {
            line(
                    head,
                    one(List.of(
                            "If-None-Match",
                            "Range",
                            "Last-Event-ID",
                            "Authorization",
                            "If-Modified-Since",
                            "Faces-Request",
                            "X-HTTP-Method-Override")),
                    one(PIECES).strip());
        }
        if (!body.isEmpty()) {
            line(head, "Content-Type", one(TYPES));
            line(head, "Content-Length", Integer.toString(body.getBytes(StandardCharsets.UTF_8).length));
        }
        String question = head + "\r\n" + body;
        return send(method + " " + path + " " + (body.length() > 200 ? body.substring(0, 200) + "…" : body), question);
    }

    private static void line(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value.replaceAll("[\r\n]", "")).append("\r\n");
    }

    private String path(String address) {
        StringBuilder path = new StringBuilder();
        for (String part : (address + " ").split("\\{}")) {
            path.append(path.isEmpty() ? "" : safe(one(PIECES))).append(part);
        }
        String found = path.toString().strip();
        if (random.nextInt(2) == 0) {
            found += "?" + form();
        }
        return random.nextInt(20) == 0
                ? found + one(List.of("//", "/..", ";jsessionid=x", "/%2e%2e/", ".bak", "%20"))
                : found;
    }

    /** Half of them encoded as they should be; a line break would be another question. */
    private String safe(String piece) {
        return random.nextInt(2) == 0
                ? URLEncoder.encode(piece, StandardCharsets.UTF_8).replace("+", "%20")
                : piece.replaceAll("[\r\n ]", "%0d%0a");
    }

    private String form() {
        StringBuilder form = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(one(NAMES))
                    .append('=')
                    .append(safe(one(PIECES)));
        }
        return form.toString();
    }

    private String body() {
        String piece = one(PIECES).replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\r\n]", " ");
        return switch (random.nextInt(9)) {
            case 0 -> form();
            case 1 -> "{\"" + one(NAMES) + "\":\"" + piece + "\",\"" + one(NAMES) + "\":" + random.nextInt() + "}";
            case 2 -> "{\"" + one(NAMES) + "\":{\"" + one(NAMES) + "\":[" + "[".repeat(random.nextInt(2_000));
            case 3 -> "[".repeat(5_000) + "]".repeat(5_000);
            case 4 -> "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
            case 5 ->
                "--x\r\nContent-Disposition: form-data; name=\"" + one(NAMES) + "\"; filename=\"" + piece + "\"\r\n\r\n"
                        + piece + "\r\n--x--\r\n";
            case 6 -> piece.repeat(random.nextInt(20) + 1);
            case 7 -> "null";
            default -> "\u0000\u0001" + piece;
        };
    }

    private Asked send(String shown, String question) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            String answer = read(socket.getInputStream());
            int status = answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
            return new Asked(shown, status, answer);
        } catch (SocketTimeoutException silent) {
            return new Asked(shown, 599, "no answer within " + PATIENCE_MILLIS + " ms");
        } catch (IOException hungUp) {
            return new Asked(shown, 0, "");
        }
    }

    /** Up to the end, or to the head of what has none. */
    private static String read(InputStream in) throws IOException {
        byte[] all = new byte[MOST_OF_ANSWER];
        int length = 0;
        while (length < all.length) {
            int got = in.read(all, length, all.length - length);
            if (got < 0) {
                break;
            }
            length += got;
            String head = new String(all, 0, Math.min(length, 2_000), StandardCharsets.UTF_8);
            if (head.contains("\r\n\r\n")
                    && head.toLowerCase(java.util.Locale.ROOT).contains("text/event-stream")) {
                break;
            }
        }
        return new String(all, 0, length, StandardCharsets.UTF_8);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
