package org.webinar.adapter.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.HttpsURLConnection;
import org.webinar.doctor.MailLook;
import org.webinar.doctor.NobodyThere;
import org.webinar.doctor.Outside;
import org.webinar.doctor.Page;
import org.webinar.doctor.TlsLook;
import org.webinar.limits.Body;
import org.webinar.limits.Reach;

/** Sockets, TLS and HTTP of the JDK. */
@ApplicationScoped
class JdkOutside implements Outside {
    static final int CONNECT_MILLIS = 4_000;
    static final int ANSWER_MILLIS = 8_000;
    private static final int LARGEST_PAGE = 512 * 1024;

    private final Trust trust;
    private BrowserLike browser;

    JdkOutside() {
        this(Trust.ofThisMachine());
    }

    JdkOutside(Trust trust) {
        this.trust = trust;
    }

    @Override
    public List<InetAddress> addresses(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException unknown) {
            throw new NobodyThere(host + ": UnknownHostException");
        }
    }

    @Override
    public void knock(InetAddress address, int port) {
        try (Socket socket = connect(address, port)) {
            socket.shutdownOutput();
        } catch (IOException closed) {
            throw nobody(closed);
        }
    }

    static Socket connect(InetAddress address, int port) throws IOException {
        if (!Reach.INNER.has(address)) {
            throw outOfReach();
        }
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            return socket;
        } catch (IOException closed) {
            socket.close();
            throw closed;
        }
    }

    @Override
    public TlsLook greet(String host, InetAddress address, int port) {
        try (Socket socket = connect(address, port)) {
            return trust.look(socket, host, port);
        } catch (IOException closed) {
            throw nobody(closed);
        }
    }

    @Override
    public Page get(URI address, String origin) {
        try {
            check(address);
            return browser().get(address, origin);
        } catch (IOException | IllegalArgumentException failure) {
            throw nobody(failure);
        }
    }

    private static void check(URI address) throws IOException {
        if (!Reach.INNER.mayBeAsked(address)) {
            throw outOfReach();
        }
    }

    private static ConnectException outOfReach() {
        return new ConnectException("nobody is asked at this address or port");
    }

    /** Not made with the rest: the container's proxy would have the threads of one of its own, too. */
    private synchronized BrowserLike browser() {
        if (browser == null) {
            browser = new BrowserLike(trust.context(), LARGEST_PAGE);
        }
        return browser;
    }

    @Override
    public Page get(URI address) {
        Body body = Body.within(LARGEST_PAGE, Duration.ofMillis(ANSWER_MILLIS));
        HttpURLConnection asking = null;
        try {
            check(address);
            asking = (HttpURLConnection) address.toURL().openConnection();
            prepare(asking);
            long begun = System.nanoTime();
            int status = asking.getResponseCode();
            try (InputStream stream =
                    status >= HttpURLConnection.HTTP_BAD_REQUEST ? asking.getErrorStream() : asking.getInputStream()) {
                int first = stream == null ? -1 : stream.read();
                Duration firstByte = Duration.ofNanos(System.nanoTime() - begun);
                byte[] rest = first < 0 ? new byte[0] : body.read(stream);
                return new Page(status, headers(asking), joined(first, rest), firstByte);
            }
        } catch (IOException | IllegalArgumentException | ClassCastException failure) {
            throw nobody(failure);
        } finally {
            if (asking != null) {
                asking.disconnect();
            }
        }
    }

    /** Redirects are never followed: a signed question is for the machine that it was signed for. */
    private void prepare(HttpURLConnection asking) throws IOException {
        asking.setConnectTimeout(CONNECT_MILLIS);
        asking.setReadTimeout(ANSWER_MILLIS);
        asking.setInstanceFollowRedirects(false);
        asking.setUseCaches(false);
        asking.setRequestProperty("Cache-Control", "no-cache");
        asking.setRequestProperty("Accept", "*/*");
        asking.setRequestMethod("GET");
        if (asking instanceof HttpsURLConnection secure) {
            secure.setSSLSocketFactory(trust.sockets());
        }
    }

    private static Map<String, String> headers(HttpURLConnection answered) {
        Map<String, String> headers = new LinkedHashMap<>();
        answered.getHeaderFields().forEach((name, values) -> {
            if (name != null && !values.isEmpty()) {
                headers.putIfAbsent(name.toLowerCase(Locale.ROOT), values.get(values.size() - 1));
            }
        });
        return headers;
    }

    private static byte[] joined(int first, byte[] rest) {
        if (first < 0) {
            return rest;
        }
        byte[] all = new byte[rest.length + 1];
        all[0] = (byte) first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    @Override
    public MailLook mail(String host, int port, boolean tlsFirst) {
        try (Socket socket = connect(InetAddress.getByName(host), port)) {
            return new MailDialogue(trust, host, port).look(socket, tlsFirst);
        } catch (IOException closed) {
            throw nobody(closed);
        }
    }

    @Override
    public void stun(InetAddress address, int port) {
        byte[] question = Stun.question();
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.setSoTimeout(CONNECT_MILLIS);
            socket.connect(new InetSocketAddress(address, port));
            socket.send(new DatagramPacket(question, question.length));
            DatagramPacket answer = new DatagramPacket(new byte[512], 512);
            socket.receive(answer);
            Stun.check(Arrays.copyOf(answer.getData(), answer.getLength()));
        } catch (IOException silent) {
            throw nobody(silent);
        }
    }

    @Override
    public void stun(String host, InetAddress address, int port, boolean tls) {
        try {
            new LongConnections(trust).stun(host, address, port, tls);
        } catch (IOException silent) {
            throw nobody(silent);
        }
    }

    @Override
    public int upgrade(URI address, InetAddress at, String protocol) {
        try {
            return new LongConnections(trust).upgrade(address, at, protocol);
        } catch (IOException | IllegalArgumentException silent) {
            throw nobody(silent);
        }
    }

    /** The innermost cause, for the outer ones may repeat an address with what was signed in it. */
    static NobodyThere nobody(Exception failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = String.valueOf(root.getMessage()).replaceAll("[?&]\\S*", "");
        return new NobodyThere(root.getClass().getSimpleName() + ": " + said);
    }
}
