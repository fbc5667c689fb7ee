package org.webinar.sandbox.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Reply;

/** A mail server that delivers nothing: whoever tries the product reads here what would have been sent, and to whom. */
public final class SandboxMail implements AutoCloseable {
    private static final Pattern ONE = Pattern.compile("/(\\d{1,6})/");
    private static final Pattern PART = Pattern.compile("/(\\d{1,6})/(\\d{1,3})/[^/]*");

    private final GreenMail server;
    private final LoopbackServer pages;

    private SandboxMail(GreenMail server, int port) {
        this.server = server;
        this.pages = LoopbackServer.start("sandbox mail", port, this::page);
    }

    /** Takes mails on any free port, and shows them on this one, 0 for any free one. */
    public static SandboxMail start(int port) {
        var server = new GreenMail(new ServerSetup(0, LoopbackServer.HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            return new SandboxMail(server, port);
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    /** Where mails are taken (SMTP, without TLS, from anybody on this machine). */
    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    /** Where they are shown, without a slash at its end. */
    public String url() {
        return pages.url();
    }

    /** All that have come, in the order in which they did. */
    public List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    private void page(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Matcher one = ONE.matcher(path);
        Matcher part = PART.matcher(path);
        List<MimeMessage> mails = mails();
        try {
            if (path.equals("/")) {
                html(exchange, MailPages.list(mails));
            } else if (one.matches() && number(one) <= mails.size()) {
                html(exchange, MailPages.mail(mails.get(number(one) - 1)));
            } else if (part.matches() && number(part) <= mails.size()) {
                attachment(exchange, mails.get(number(part) - 1), Integer.parseInt(part.group(2)));
            } else {
                Reply.send(exchange, 404, "text/plain", "not found");
            }
        } catch (MessagingException unreadable) {
            Reply.send(exchange, 500, "text/plain;charset=utf-8", "This mail can't be read: " + unreadable);
        }
    }

    private static int number(Matcher path) {
        return Math.max(1, Integer.parseInt(path.group(1)));
    }

    private static void html(HttpExchange exchange, String page) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        Reply.send(exchange, 200, "text/html;charset=utf-8", page);
    }

    private static void attachment(HttpExchange exchange, MimeMessage mail, int number)
            throws IOException, MessagingException {
        var parts = Letter.of(mail).attachments();
        if (number < 1 || number > parts.size()) {
            Reply.send(exchange, 404, "text/plain", "not found");
            return;
        }
        var part = parts.get(number - 1);
        exchange.getResponseHeaders().set("Content-Disposition", "attachment");
        Reply.send(exchange, 200, part.type(), part.bytes());
    }

    @Override
    public void close() {
        pages.close();
        server.stop();
    }
}
