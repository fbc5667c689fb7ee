package org.webinar.doctor;

import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked of every machine with a name: addresses of both families, connections to each, and its certificate. */
public final class HostQuestions {
    /** Days before its end at which a certificate is spoken of. */
    static final int SOON = 21;

    /** From here on something has gone wrong: renewal runs by itself, long before. */
    static final int NOW = 3;

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Patient patient;
    private final String host;
    private final int port;
    private final boolean tls;
    private final Outside outside;
    private final Clock clock;

    private HostQuestions(Patient patient, String host, int port, boolean tls, Outside outside, Clock clock) {
        this.patient = patient;
        this.host = host;
        this.port = port;
        this.tls = tls;
        this.outside = outside;
        this.clock = clock;
    }

    /** Of the machine behind an address of the web. */
    public static HostQuestions of(Patient patient, URI address, Outside outside, Clock clock) {
        boolean tls = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : tls ? HTTPS : HTTP;
        return new HostQuestions(patient, bare(address.getHost()), port, tls, outside, clock);
    }

    static HostQuestions of(Patient patient, String host, int port, Outside outside, Clock clock) {
        return new HostQuestions(patient, bare(host), port, false, outside, clock);
    }

    private static String bare(String host) {
        return host.replaceAll("^\\[|]$", "");
    }

    /** All of them. */
    public List<Examination> all() {
        List<Examination> all = new ArrayList<>(List.of(
                Examination.of(patient, Question.ADDRESS, this::address),
                Examination.of(patient, Question.CONNECTION, this::connection)));
        if (tls) {
            all.add(Examination.of(patient, Question.CERTIFICATE, this::certificate));
        }
        return all;
    }

    private Check address() {
        try {
            return patient.found(Question.ADDRESS, Finding.RESOLVES, host, words(outside.addresses(host)));
        } catch (NobodyThere nothing) {
            return patient.found(Question.ADDRESS, Finding.UNKNOWN_HOST, host);
        }
    }

    private static String words(List<InetAddress> addresses) {
        return addresses.stream().map(InetAddress::getHostAddress).collect(Collectors.joining(", "));
    }

    private Check connection() {
        List<InetAddress> addresses = outside.addresses(host);
        Map<InetAddress, String> silent = new LinkedHashMap<>();
        for (InetAddress address : addresses) {
            try {
                outside.knock(address, port);
            } catch (NobodyThere nobody) {
                silent.put(address, nobody.why());
            }
        }
        if (silent.isEmpty()) {
            return patient.found(Question.CONNECTION, Finding.ANSWERS, port, words(addresses));
        }
        String why = silent.entrySet().stream()
                .map(entry -> entry.getKey().getHostAddress() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        // A machine of the house without a way out over IPv6 says nothing of the other one.
        Finding finding = silent.size() == addresses.size() ? Finding.SILENT : Finding.SILENT_ON_SOME;
        return patient.found(Question.CONNECTION, finding, port, why);
    }

    /** What is shown may differ from address to address: the worst counts. */
    private Check certificate() {
        List<Check> looks = new ArrayList<>();
        for (InetAddress address : outside.addresses(host)) {
            try {
                looks.add(certificate(patient, host, outside.greet(host, address, port), clock));
            } catch (NobodyThere silent) {
                // The question before says so.
            }
        }
        return looks.stream()
                .min(Comparator.comparing(Check::severity))
                .orElseThrow(() -> new NobodyThere(host + ":" + port));
    }

    /** What is to be said of a certificate that was shown. */
    static Check certificate(Patient patient, String host, TlsLook look, Clock clock) {
        String day = look.ends() == null
                ? ""
                : look.ends().atZone(ZoneOffset.UTC).toLocalDate().toString();
        Finding finding =
                switch (look.kind()) {
                    case FITS -> byDays(daysLeft(look, clock));
                    case EXPIRED -> Finding.TLS_EXPIRED;
                    case NOT_YET -> Finding.TLS_NOT_YET;
                    case OTHER_NAME -> Finding.TLS_OTHER_NAME;
                    case INCOMPLETE -> Finding.TLS_INCOMPLETE;
                    case UNTRUSTED -> Finding.TLS_UNTRUSTED;
                    case NONE -> Finding.TLS_NONE;
                };
        long days = look.ends() == null ? 0 : daysLeft(look, clock);
        return patient.found(Question.CERTIFICATE, finding, host, day, days, look.detail());
    }

    private static Finding byDays(long days) {
        return days <= NOW ? Finding.TLS_ENDS_NOW : days <= SOON ? Finding.TLS_ENDS_SOON : Finding.TLS_FITS;
    }

    private static long daysLeft(TlsLook look, Clock clock) {
        return Duration.between(clock.instant(), look.ends()).toDays();
    }

    /** Whether an address is of this machine, where nothing has to be encrypted. */
    public static boolean isHere(URI address) {
        String host = bare(address.getHost());
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }
}
