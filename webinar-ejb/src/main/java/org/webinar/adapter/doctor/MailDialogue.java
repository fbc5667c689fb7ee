package org.webinar.adapter.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.webinar.doctor.MailLook;
import org.webinar.doctor.NobodyThere;
import org.webinar.doctor.TlsLook;

/** As much of SMTP as shows what a mail server offers (RFC 5321, RFC 3207): a greeting, a name, STARTTLS. */
final class MailDialogue {
    private static final int LONGEST_LINE = 1000;
    private static final int MOST_LINES = 100;

    private final Trust trust;
    private final String host;
    private final int port;

    MailDialogue(Trust trust, String host, int port) {
        this.trust = trust;
        this.host = host;
        this.port = port;
    }

    /** TLS from the start is looked at and nothing is said over it; else it is asked for, when it is offered. */
    MailLook look(Socket socket, boolean tlsFirst) throws IOException {
        if (tlsFirst) {
            return new MailLook(false, trust.look(socket, host, port));
        }
        answer(socket, "220");
        say(socket, "EHLO localhost");
        boolean offered = answer(socket, "250").contains("STARTTLS");
        TlsLook tls = null;
        if (offered) {
            say(socket, "STARTTLS");
            answer(socket, "220");
            tls = trust.look(socket, host, port);
        } else {
            say(socket, "QUIT");
        }
        return new MailLook(offered, tls);
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** All lines of an answer: the last one has a space behind its number. */
    private static String answer(Socket socket, String number) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int lines = 0; lines < MOST_LINES; lines++) {
            String line = line(socket.getInputStream());
            if (!line.startsWith(number)) {
                throw new NobodyThere("no mail server: " + line);
            }
            all.append(line.toUpperCase(Locale.ROOT)).append('\n');
            if (line.length() <= number.length() || line.charAt(number.length()) != '-') {
                return all.toString();
            }
        }
        throw new NobodyThere("no mail server: it does not end");
    }

    /** Byte by byte, so that none of what comes after STARTTLS is taken. */
    private static String line(InputStream stream) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = stream.read();
        while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
            line.append((char) next);
            next = stream.read();
        }
        return line.toString().strip();
    }
}
