package org.webinar.doctor;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The other machines, right in whatever they are asked until a test makes them lie. Addresses are those of documentation. */
class LyingOutside implements Outside {
    static final String FOUR = "192.0.2.1";
    static final String SIX = "2001:db8:0:0:0:0:0:1";

    /** In ninety days. */
    static final Instant LONG_YET = Instant.parse("2026-12-30T12:00:00Z");

    static final Instant TODAY = Instant.parse("2026-10-01T12:00:00Z");

    List<String> addresses = List.of(FOUR, SIX);

    /** Where nobody takes a connection: an address, a port, or both with a space between. */
    final Set<String> closed = new HashSet<>();

    TlsLook tls = new TlsLook(TlsLook.Kind.FITS, LONG_YET, "CN=An authority");
    final Map<String, TlsLook> tlsAt = new HashMap<>();
    Function<URI, Page> pages = address -> page(404, "");
    MailLook mail = new MailLook(true, tls);
    int upgraded = 101;

    /** Lines that a proxy breaks: a path, or a path and an address with a space between. */
    final Set<String> noUpgrade = new HashSet<>();

    /** Lines at which nothing is said. */
    final Set<String> silentLines = new HashSet<>();

    final List<URI> asked = new ArrayList<>();

    static Page page(int status, String body, String... namesAndValues) {
        Map<String, String> headers = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Page(status, headers, body.getBytes(StandardCharsets.UTF_8), Duration.ZERO);
    }

    @Override
    public List<InetAddress> addresses(String host) {
        return addresses.stream().map(LyingOutside::address).toList();
    }

    private static InetAddress address(String numbers) {
        try {
            return InetAddress.getByName(numbers);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void connect(InetAddress address, int port) {
        String host = address.getHostAddress();
        if (closed.contains(host) || closed.contains("" + port) || closed.contains(host + " " + port)) {
            throw new NobodyThere("ConnectException: Connection refused");
        }
    }

    @Override
    public void knock(InetAddress address, int port) {
        connect(address, port);
    }

    @Override
    public TlsLook greet(String host, InetAddress address, int port) {
        connect(address, port);
        return tlsAt.getOrDefault(address.getHostAddress(), tls);
    }

    @Override
    public Page get(URI address) {
        asked.add(address);
        return pages.apply(address);
    }

    @Override
    public Page get(URI address, String origin) {
        return get(address);
    }

    @Override
    public MailLook mail(String host, int port, boolean tlsFirst) {
        return mail;
    }

    @Override
    public void stun(InetAddress address, int port) {
        if (closed.contains("udp")) {
            throw new NobodyThere("SocketTimeoutException");
        }
    }

    @Override
    public void stun(String host, InetAddress address, int port, boolean tls) {
        if (closed.contains(tls ? "turn-tls" : "turn-tcp")) {
            throw new NobodyThere("SocketTimeoutException");
        }
    }

    @Override
    public int upgrade(URI address, InetAddress at, String protocol) {
        asked.add(address);
        String path = address.getPath();
        if (silentLines.contains(path)) {
            throw new NobodyThere("SocketTimeoutException: Read timed out");
        }
        boolean lost = noUpgrade.contains(path) || noUpgrade.contains(path + " " + at.getHostAddress());
        return lost ? 400 : upgraded;
    }
}
