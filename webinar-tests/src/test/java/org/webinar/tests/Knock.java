package org.webinar.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** A GET whose address, name by TLS and name in the request are three things. */
final class Knock {
    /**
     * What came back.
     *
     * @param status 0 when the line was closed without a word
     * @param whole head and body, a character for each byte
     */
    record Answer(int status, String whole) {
        String body() {
            return whole.substring(whole.indexOf("\r\n\r\n") + 4);
        }
    }

    private Knock() {}

    static Answer plain(String address, int port, String host, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName(address), port)) {
            return ask(socket, host, path);
        }
    }

    /**
     * By TLS.
     *
     * @param folder where the {@link Certificate} lies that is trusted
     * @param name which certificate is asked for
     * @throws javax.net.ssl.SSLException when there is none for this name
     */
    static Answer byTls(Path folder, String address, int port, String name, String host, String path)
            throws IOException {
        try (SSLSocket socket = (SSLSocket)
                Certificate.trusting(folder).getSocketFactory().createSocket(InetAddress.getByName(address), port)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setServerNames(List.of(new SNIHostName(name)));
            socket.setSSLParameters(parameters);
            // An older nginx has it only where it is told so.
            socket.setEnabledProtocols(new String[] {"TLSv1.3"});
            socket.startHandshake();
            return ask(socket, host, path);
        }
    }

    private static Answer ask(Socket socket, String host, String path) throws IOException {
        socket.setSoTimeout((int) Await.SOON.toMillis());
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        String whole = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        return new Answer(whole.isEmpty() ? 0 : Integer.parseInt(whole.split(" ", 3)[1]), whole);
    }
}
