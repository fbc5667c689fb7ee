package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.webinar.gateway.GatewayControl;

/** Whether gateways are driven over a connection that nobody reads, and for how long yet. */
@ApplicationScoped
class GatewayCertificates implements Examinations {
    private static final int HTTPS = 443;

    private final GatewayMachines machines;
    private final GatewayControl control;
    private final Outside outside;
    private final Clock clock;

    GatewayCertificates() {
        this(null, null, null, null);
    }

    @Inject
    GatewayCertificates(GatewayMachines machines, GatewayControl control, Outside outside, Clock clock) {
        this.machines = machines;
        this.control = control;
        this.outside = outside;
        this.clock = clock;
    }

    /** Machines that somebody starts by hand are not driven; several gateways of one machine are one. */
    @Override
    public List<Examination> of(Kind kind) {
        List<Examination> all = new ArrayList<>();
        Set<Patient> known = new HashSet<>();
        for (GatewayMachine machine : machines.all()) {
            URI address = machine.address();
            Patient one = new Patient(
                    Topic.GATEWAYS, address.getAuthority(), machine.gateway().siteId());
            if (control.byHand(machine.gateway()) || !known.add(one)) {
                continue;
            }
            if ("https".equalsIgnoreCase(address.getScheme())) {
                all.add(Examination.of(one, Question.CERTIFICATE, () -> certificate(one, machine)));
            } else {
                Finding finding = HostQuestions.isHere(address) ? Finding.PLAIN_HTTP_HERE : Finding.PLAIN_HTTP;
                all.add(Examination.of(
                        one, Question.ENCRYPTION, () -> one.found(Question.ENCRYPTION, finding, address.getHost())));
            }
        }
        return all;
    }

    /** That it is not there is told by its watch; here it is not known, and no more. */
    private Check certificate(Patient one, GatewayMachine machine) {
        String host = machine.address().getHost().replaceAll("^\\[|]$", "");
        int port = machine.address().getPort() > 0 ? machine.address().getPort() : HTTPS;
        NobodyThere silent = new NobodyThere(host);
        for (InetAddress address : outside.addresses(host)) {
            try {
                TlsLook look = outside.greet(host, address, port);
                return HostQuestions.certificate(one, host, machine.ownCertificate() ? trusted(look) : look, clock);
            } catch (NobodyThere nobody) {
                silent = nobody;
            }
        }
        throw silent;
    }

    /** An administrator has said whom to trust here; what is left is when it ends. */
    private static TlsLook trusted(TlsLook look) {
        return switch (look.kind()) {
            case UNTRUSTED, INCOMPLETE, OTHER_NAME -> new TlsLook(TlsLook.Kind.FITS, look.ends(), look.detail());
            default -> look;
        };
    }
}
