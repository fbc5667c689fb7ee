package org.webinar.sandbox.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.webinar.sandbox.Http;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Reply;
import org.webinar.sandbox.bbb.SandboxBbb;

/** A tiny product: a join page for the bot that leads into the meeting "demo", with a cookie and a hidden field. */
final class JoinDoor implements AutoCloseable {
    private final SandboxBbb bbb;
    private final LoopbackServer server;
    private final List<String> forms = new CopyOnWriteArrayList<>();

    JoinDoor(SandboxBbb bbb) {
        this.bbb = bbb;
        this.server = LoopbackServer.start("join-door", 0, this::handle);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/gw/enter") && exchange.getRequestMethod().equals("POST")) {
            forms.add(exchange.getRequestHeaders().getFirst("Cookie") + " " + Reply.body(exchange));
            Reply.redirect(
                    exchange,
                    Http.signed(
                            bbb.apiUrl(),
                            "join",
                            "fullName=Live+stream&meetingID=demo&role=VIEWER&bot=true&userID=gw-1",
                            bbb.secret()));
        } else if (path.startsWith("/gw/good")) {
            exchange.getResponseHeaders().add("Set-Cookie", "csrf=c00kie; Path=/");
            Reply.send(
                    exchange,
                    200,
                    "text/html;charset=utf-8",
                    page("<button type=button id=okcookie>OK</button>", "id_name"));
        } else if (path.startsWith("/gw/bare")) {
            Reply.send(exchange, 200, "text/html;charset=utf-8", page("", "other"));
        } else {
            Reply.send(exchange, 403, "text/plain", "expired");
        }
    }

    private static String page(String cookies, String id) {
        return "<title>Join</title>" + cookies
                + "<form method=post action=enter><input type=hidden name=token value=h1dden>" + "<input id=" + id
                + " name=name><button type=submit name=go value=1>Go</button></form>";
    }

    String domain() {
        return LoopbackServer.HOST + ":" + server.port() + "/gw";
    }

    List<String> forms() {
        return forms;
    }

    @Override
    public void close() {
        server.close();
    }
}
