package org.webinar.adapter.bbb;

import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
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

    /**
     * Those of the client, and the one of FreeSWITCH, at every address of this machine that takes connections.
     *
     * @throws NobodyThere when none does
     */
    List<Check> at(URI address) {
        List<InetAddress> there = there(address);
        List<String> open = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (List<String> names : LINES) {
            Line line = line(there, address, names);
            (line.open() ? open : lost).add(line.words());
        }
        Check lines = lost.isEmpty()
                ? server.found(Question.WEBSOCKETS, Finding.WEBSOCKETS_OPEN, String.join(", ", open))
                : server.found(Question.WEBSOCKETS, Finding.WEBSOCKETS_LOST, String.join(", ", lost));
        Line sip = line(there, address, List.of(SIP));
        Finding freeSwitch = sip.open() ? Finding.FREESWITCH_OPEN : Finding.FREESWITCH_LOST;
        return List.of(lines, server.found(Question.FREESWITCH, freeSwitch, sip.words()));
    }

    /** The other addresses are told of by the question for connections; each line would wait for them anew. */
    private List<InetAddress> there(URI address) {
        String host = address.getHost().replaceAll("^\\[|]$", "");
        int usual = "https".equalsIgnoreCase(address.getScheme()) ? HTTPS : HTTP;
        List<InetAddress> there = new ArrayList<>();
        NobodyThere silent = new NobodyThere(host);
        for (InetAddress one : outside.addresses(host)) {
            try {
                outside.knock(one, address.getPort() > 0 ? address.getPort() : usual);
                there.add(one);
            } catch (NobodyThere nobody) {
                silent = nobody;
            }
        }
        if (there.isEmpty()) {
            throw silent;
        }
        return there;
    }

    /** One that is lost at some address is lost for those who come by it. */
    private Line line(List<InetAddress> there, URI address, List<String> names) {
        List<String> lost = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        String open = "";
        for (InetAddress one : there) {
            Answer answer = answer(one, address, names);
            if (answer.isThere()) {
                open = answer.path();
            } else {
                said.add(answer.path() + " (" + answer.why() + ")");
                lost.add(answer.path() + " (" + one.getHostAddress() + ": " + answer.why() + ")");
            }
        }
        boolean everywhere = lost.size() == there.size() && said.size() == 1;
        return lost.isEmpty() ? new Line(true, open) : new Line(false, String.join(", ", everywhere ? said : lost));
    }

    private Answer answer(InetAddress one, URI address, List<String> names) {
        Answer answer = answer(one, address, names.get(0));
        return answer.isAnotherRelease() && names.size() > 1 ? answer(one, address, names.get(1)) : answer;
    }

    private Answer answer(InetAddress one, URI address, String path) {
        String protocol = path.equals("/graphql") ? "graphql-transport-ws" : path.equals(SIP) ? "sip" : "";
        try {
            return new Answer(path, outside.upgrade(base(address).resolve(path), one, protocol), "");
        } catch (NobodyThere silent) {
            return new Answer(path, 0, silent.why());
        }
    }

    static URI base(URI address) {
        return URI.create(address.getScheme() + "://" + address.getRawAuthority() + "/");
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

    /** What is to be said of a line. */
    private record Line(boolean open, String words) {}

    /** What was said at one address; no status where nothing was. */
    private record Answer(String path, int status, String silence) {

        /** Somebody without a session may be turned away: who does so has understood the question. */
        boolean isThere() {
            return status == CHANGES_OVER || status == UNAUTHORIZED || status == FORBIDDEN;
        }

        boolean isAnotherRelease() {
            return status == NOT_FOUND;
        }

        String why() {
            return silence.isEmpty() ? "HTTP " + status : silence;
        }
    }
}
