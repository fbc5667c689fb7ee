package org.webinar.adapter.bbb;

import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.webinar.doctor.Check;
import org.webinar.doctor.Finding;
import org.webinar.doctor.NobodyThere;
import org.webinar.doctor.Outside;
import org.webinar.doctor.Patient;
import org.webinar.doctor.Question;

/** The lines that a client in a browser keeps open, asked for as the browser does. */
final class BbbSockets {
    /** FreeSWITCH speaks SIP there by itself, where no web server in front leads /ws to it. */
    static final int SIP_PORT = 7443;

    private static final int CHANGES_OVER = 101;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final String SIP = "/ws";

    /** What the client lives on; of releases before 3.0 the first one has another name. */
    private static final List<List<String>> LINES =
            List.of(List.of("/graphql", "/html5client/sockjs/websocket"), List.of("/bbb-webrtc-sfu"));

    private final Patient server;
    private final Outside outside;

    BbbSockets(Patient server, Outside outside) {
        this.server = server;
        this.outside = outside;
    }

    /** Those of the client, and the one of FreeSWITCH, on the machine of this address. */
    List<Check> at(URI address) {
        List<String> open = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (List<String> names : LINES) {
            String path = names.get(0);
            int status = status(address, path);
            if (status == NOT_FOUND && names.size() > 1) {
                path = names.get(1);
                status = status(address, path);
            }
            (isThere(status) ? open : lost).add(path + (isThere(status) ? "" : " (HTTP " + status + ")"));
        }
        Check lines = lost.isEmpty()
                ? server.found(Question.WEBSOCKETS, Finding.WEBSOCKETS_OPEN, String.join(", ", open))
                : server.found(Question.WEBSOCKETS, Finding.WEBSOCKETS_LOST, String.join(", ", lost));
        return List.of(lines, freeSwitch(address));
    }

    private int status(URI address, String path) {
        return outside.upgrade(
                base(address).resolve(path),
                path.equals("/graphql") ? "graphql-transport-ws" : path.equals(SIP) ? "sip" : "");
    }

    static URI base(URI address) {
        return URI.create(address.getScheme() + "://" + address.getRawAuthority() + "/");
    }

    /** Somebody without a session may be turned away: who does so has understood the question. */
    private static boolean isThere(int status) {
        return status == CHANGES_OVER || status == UNAUTHORIZED || status == FORBIDDEN;
    }

    private Check freeSwitch(URI address) {
        int status = status(address, SIP);
        return isThere(status)
                ? server.found(Question.FREESWITCH, Finding.FREESWITCH_OPEN, SIP)
                : server.found(Question.FREESWITCH, Finding.FREESWITCH_LOST, SIP + " (HTTP " + status + ")");
    }

    /** The port of its own, for those who want ports to be tried; nothing is said of one that is closed, as it should be. */
    List<Check> atItsOwnPort(String host) {
        for (InetAddress address : outside.addresses(host)) {
            try {
                outside.knock(address, SIP_PORT);
                return List.of(server.found(Question.FREESWITCH, Finding.FREESWITCH_OPEN, SIP_PORT));
            } catch (NobodyThere closed) {
                // The usual way is by the web server.
            }
        }
        return List.of();
    }
}
