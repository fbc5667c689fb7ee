package org.webinar.adapter.bbb;

import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.webinar.doctor.Check;
import org.webinar.doctor.Examination;
import org.webinar.doctor.Finding;
import org.webinar.doctor.NobodyThere;
import org.webinar.doctor.Outside;
import org.webinar.doctor.Patient;
import org.webinar.doctor.Question;

/** The ports around a BigBlueButton: those that media need, and those that nobody should reach (reference 7.2). */
final class BbbPorts {
    private static final int STUN = 3478;
    private static final int HTTPS = 443;

    /** Redis, bbb-web, webhooks, PostgreSQL, ClamAV, FreeSWITCH's event socket, SIP. */
    private static final List<Integer> INNER = List.of(6379, 8090, 3005, 5432, 3310, 7357, 8021, 5060);

    private final Patient server;
    private final String host;
    private final Outside outside;

    BbbPorts(Patient server, URI api, Outside outside) {
        this.server = server;
        this.host = api.getHost().replaceAll("^\\[|]$", "");
        this.outside = outside;
    }

    List<Examination> all() {
        List<Examination> all = new ArrayList<>(List.of(
                Examination.of(server, Question.STUN, this::stun),
                Examination.of(server, Question.TURN, () -> turn(STUN, false)),
                Examination.of(server, Question.TURN, () -> turn(HTTPS, true)),
                new Examination(
                        server, Question.FREESWITCH, () -> new BbbSockets(server, outside).atItsOwnPort(host))));
        INNER.forEach(port -> all.add(new Examination(server, Question.EXPOSURE, () -> exposed(port))));
        return all;
    }

    private Check stun() {
        List<String> silent = new ArrayList<>();
        for (InetAddress address : outside.addresses(host)) {
            if (!answers(address, STUN, outside::stun)) {
                silent.add(address.getHostAddress());
            }
        }
        return silent.isEmpty()
                ? server.found(Question.STUN, Finding.STUN_ANSWERS, STUN)
                : server.found(Question.STUN, Finding.STUN_SILENT, STUN, String.join(", ", silent));
    }

    /** Behind firewalls that let nothing out but TCP, or nothing but TLS on the port of HTTPS, there is no other way. */
    private Check turn(int port, boolean tls) {
        List<String> silent = new ArrayList<>();
        for (InetAddress address : outside.addresses(host)) {
            if (!answers(address, port, (one, number) -> outside.stun(host, one, number, tls))) {
                silent.add(address.getHostAddress());
            }
        }
        if (silent.isEmpty()) {
            return server.found(Question.TURN, tls ? Finding.TURN_TLS_ANSWERS : Finding.TURN_TCP_ANSWERS, port);
        }
        Finding finding = tls ? Finding.TURN_TLS_SILENT : Finding.TURN_TCP_SILENT;
        return server.found(Question.TURN, finding, port, String.join(", ", silent));
    }

    private List<Check> exposed(int port) {
        boolean open = outside.addresses(host).stream().anyMatch(address -> answers(address, port, outside::knock));
        return open ? List.of(server.found(Question.EXPOSURE, Finding.EXPOSED, port)) : List.of();
    }

    private static boolean answers(InetAddress address, int port, ObjIntConsumer<InetAddress> question) {
        try {
            question.accept(address, port);
            return true;
        } catch (NobodyThere silent) {
            return false;
        }
    }
}
