package org.webinar.tests.pod;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Query;
import org.webinar.sandbox.base.Reply;

/**
 * Pod's pages for signing in and out, as far as a browser sees them: a session that is kept, its cookie for the whole
 * host, and the way back that {@code referrer} names. It believes every name.
 */
final class PodPages implements AutoCloseable {
    static final String SIGN_IN = "/authentication_login/";
    static final String SIGN_OUT = "/authentication_logout/";
    private static final String HTML = "text/html;charset=utf-8";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="fr"><title>Pod</title><link rel="icon" href="data:,"><h1>%s</h1>
            <form method="post"><input id="id_username" name="username"><button id="pod-sign-in">OK</button></form>
            """;

    private final UnaryOperator<String> begin;
    private final Consumer<String> end;
    private final LoopbackServer server;

    /**
     * Opens the pages.
     *
     * @param begin makes a session for a user name and answers its key
     * @param end ends the session with this key
     */
    PodPages(UnaryOperator<String> begin, Consumer<String> end) {
        this.begin = begin;
        this.end = end;
        server = LoopbackServer.start("pod", 0, this::answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case SIGN_IN -> signIn(exchange);
            case SIGN_OUT -> signOut(exchange);
            default -> Reply.send(exchange, 404, HTML, PAGE.formatted("Introuvable"));
        }
    }

    private void signIn(HttpExchange exchange) throws IOException {
        String referrer = Query.of(exchange.getRequestURI().getRawQuery()).get("referrer");
        if (exchange.getRequestMethod().equals("POST")) {
            String key = begin.apply(Query.of(Reply.body(exchange)).get("username"));
            cookie(exchange, "sessionid=" + key);
            Reply.redirect(exchange, URI.create(referrer).toASCIIString());
        } else {
            Reply.send(exchange, 200, HTML, PAGE.formatted("Authentification"));
        }
    }

    private void signOut(HttpExchange exchange) throws IOException {
        sessionOf(exchange).ifPresent(end);
        cookie(exchange, "sessionid=; Max-Age=0");
        Reply.send(exchange, 200, HTML, PAGE.formatted("Au revoir"));
    }

    private static Optional<String> sessionOf(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Cookie")).stream()
                .flatMap(header -> List.of(header.split("; ")).stream())
                .filter(cookie -> cookie.startsWith("sessionid="))
                .map(cookie -> cookie.substring("sessionid=".length()))
                .findFirst();
    }

    private static void cookie(HttpExchange exchange, String cookie) {
        exchange.getResponseHeaders().add("Set-Cookie", cookie + "; HttpOnly; Path=/; SameSite=Lax");
    }

    String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
