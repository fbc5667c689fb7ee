package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<Patient, List<GatewayMachine>> driven = machines.all().stream()
                .filter(machine -> !control.byHand(machine.gateway()))
                .collect(Collectors.groupingBy(GatewayCertificates::patient, LinkedHashMap::new, Collectors.toList()));
        List<Examination> all = new ArrayList<>();
        driven.forEach((one, gateways) -> {
            List<GatewayMachine> secure =
                    gateways.stream().filter(GatewayCertificates::isSecure).toList();
            if (!secure.isEmpty()) {
                // Whoever of them is given a certificate trusts the machine: the others show the same one.
                boolean own = secure.stream().anyMatch(GatewayMachine::ownCertificate);
                URI address = secure.get(0).address();
                all.add(Examination.of(one, Question.CERTIFICATE, () -> certificate(one, address, own)));
            }
            gateways.stream()
                    .filter(gateway -> !isSecure(gateway))
                    .findFirst()
                    .ifPresent(plain ->
                            all.add(Examination.of(one, Question.ENCRYPTION, () -> plain(one, plain.address()))));
        });
        return all;
    }

    private static Patient patient(GatewayMachine machine) {
        return new Patient(
                Topic.GATEWAYS,
                machine.address().getAuthority(),
                machine.gateway().siteId());
    }

    private static boolean isSecure(GatewayMachine machine) {
        return "https".equalsIgnoreCase(machine.address().getScheme());
    }

    private static Check plain(Patient one, URI address) {
        Finding finding = HostQuestions.isHere(address) ? Finding.PLAIN_HTTP_HERE : Finding.PLAIN_HTTP;
        return one.found(Question.ENCRYPTION, finding, address.getHost());
    }

    /** That it is not there is told by its watch; here it is not known, and no more. */
    private Check certificate(Patient one, URI machine, boolean own) {
        String host = machine.getHost().replaceAll("^\\[|]$", "");
        int port = machine.getPort() > 0 ? machine.getPort() : HTTPS;
        NobodyThere silent = new NobodyThere(host);
        for (InetAddress address : outside.addresses(host)) {
            try {
                TlsLook look = outside.greet(host, address, port);
                return HostQuestions.certificate(one, host, own ? trusted(look) : look, clock);
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
