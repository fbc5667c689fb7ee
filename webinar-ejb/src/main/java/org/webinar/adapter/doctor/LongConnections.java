package org.webinar.adapter.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.webinar.doctor.NobodyThere;

/** What is spoken over connections that stay open: WebSockets (RFC 6455) and STUN over TCP and TLS (RFC 8489). */
final class LongConnections {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int KEY = 16;
    private static final int LONGEST_LINE = 200;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})\\b.*");

    private final Trust trust;

    LongConnections(Trust trust) {
        this.trust = trust;
    }

    /** The status of the answer; by hand, for the JDK's clients take no 101 for what it is. */
    int upgrade(URI address, InetAddress at, String protocol) throws IOException {
        boolean tls = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : tls ? HTTPS : HTTP;
        String host = address.getHost().replaceAll("^\\[|]$", "");
        try (Socket socket = opened(host, at, port, tls, "http/1.1")) {
            String question = "GET " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getRawAuthority()
                    + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                    + key() + "\r\nOrigin: " + address.getScheme() + "://" + address.getRawAuthority()
                    + (protocol.isEmpty() ? "" : "\r\nSec-WebSocket-Protocol: " + protocol) + "\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return status(socket.getInputStream());
        }
    }

    private static String key() {
        byte[] chance = new byte[KEY];
        new SecureRandom().nextBytes(chance);
        return Base64.getEncoder().encodeToString(chance);
    }

    private static int status(InputStream stream) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = stream.read();
        while (next >= 0 && next != '\r' && next != '\n' && line.length() < LONGEST_LINE) {
            line.append((char) next);
            next = stream.read();
        }
        Matcher first = STATUS.matcher(line);
        if (!first.matches()) {
            throw new NobodyThere("an answer that is not HTTP's");
        }
        return Integer.parseInt(first.group(1));
    }

    /** Asks who we are over a connection of its own. */
    void stun(String host, InetAddress address, int port, boolean tls) throws IOException {
        try (Socket socket = opened(host, address, port, tls, "stun.turn")) {
            socket.getOutputStream().write(Stun.question());
            socket.getOutputStream().flush();
            Stun.check(socket.getInputStream().readNBytes(Stun.HEADER));
        }
    }

    /** By the word of ALPN a proxy on the port of HTTPS tells one from the other (RFC 7443). */
    private Socket opened(String host, InetAddress address, int port, boolean tls, String alpn) throws IOException {
        Socket plain = JdkOutside.connect(address, port);
        if (!tls) {
            return plain;
        }
        try {
            SSLSocket secure = (SSLSocket) trust.sockets().createSocket(plain, host, port, true);
            SSLParameters parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setApplicationProtocols(new String[] {alpn});
            secure.setSSLParameters(parameters);
            secure.startHandshake();
            return secure;
        } catch (IOException refused) {
            plain.close();
            throw refused;
        }
    }
}
