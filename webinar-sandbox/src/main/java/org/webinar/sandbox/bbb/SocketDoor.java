package org.webinar.sandbox.bbb;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Set;
import org.webinar.sandbox.base.Reply;

/** The lines that a real client keeps open. Ours needs none: whoever asks for one without a session is turned away, as there. */
final class SocketDoor {
    static final Set<String> PATHS = Set.of("/graphql", "/bbb-webrtc-sfu", "/ws");
    private static final int UNAUTHORIZED = 401;
    private static final int UPGRADE_REQUIRED = 426;

    private SocketDoor() {}

    static void handle(HttpExchange exchange) throws IOException {
        String wish = String.valueOf(exchange.getRequestHeaders().getFirst("Upgrade"));
        boolean socket = wish.equalsIgnoreCase("websocket");
        Reply.send(exchange, socket ? UNAUTHORIZED : UPGRADE_REQUIRED, "text/plain", "no session");
    }
}
