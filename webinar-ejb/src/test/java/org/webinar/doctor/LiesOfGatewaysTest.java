package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewayControl;
import org.webinar.gateway.Health;
import org.webinar.trial.Verdict;

/** Gateways that are ill, untried, plain, or whose certificates end. */
class LiesOfGatewaysTest {
    private final LyingOutside outside = new LyingOutside();
    private final GatewayControl control = new GatewayControl() {
        @Override
        public boolean byHand(Gateway gateway) {
            return byHand;
        }
    };
    private boolean byHand;
    private String address = "https://gw.univ.example:8443";
    private boolean ownCertificate;

    private static Gateway gateway(String url) {
        try {
            Gateway gateway = new Gateway() {};
            set(gateway, "siteId", 1);
            set(gateway, "serverUrl", url);
            set(gateway, "serverToken", "token");
            return gateway;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void set(Gateway gateway, String name, Object value) throws ReflectiveOperationException {
        Field field = Gateway.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(gateway, value);
    }

    private List<Check> watched(KnownGateway... known) {
        KnownGateways tables = new KnownGateways() {
            @Override
            public List<KnownGateway> all() {
                return List.of(known);
            }
        };
        return Examined.all(new GatewayExaminations(tables, control, Examined.TODAY));
    }

    private static KnownGateway known(Health health, Instant triedAt, Verdict verdict) {
        return new KnownGateway(gateway("https://gw.univ.example"), "gw", health, "", triedAt, verdict);
    }

    @Test
    void none_at_all_is_told() {
        assertThat(watched()).extracting(Check::finding).containsExactly(Finding.GATEWAYS_NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "ONLINE, GATEWAY_WELL",
        "UNKNOWN, GATEWAY_UNSEEN",
        "OFFLINE, GATEWAY_ILL",
        "UNHEALTHY, GATEWAY_ILL",
        "MISCONFIGURED, GATEWAY_ILL"
    })
    void its_health_is_what_its_watch_has_seen(Health health, Finding expected) {
        assertThat(Examined.findings(watched(known(health, null, null)), Question.HEALTH))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "29, PASSED, GATEWAY_TRIED",
        "30, PASSED, GATEWAY_UNTRIED",
        "1, FAILED, GATEWAY_FAILED_TRIAL",
        "40, FAILED, GATEWAY_FAILED_TRIAL"
    })
    void a_test_is_worth_something_for_a_month(long days, Verdict verdict, Finding expected) {
        KnownGateway one = known(Health.ONLINE, LyingOutside.TODAY.minus(Duration.ofDays(days)), verdict);
        assertThat(Examined.findings(watched(one), Question.TRIAL)).containsExactly(expected);
        byHand = true;
        assertThat(Examined.findings(watched(one), Question.TRIAL)).isEmpty();
    }

    private List<Check> driven(String... addresses) {
        GatewayMachines machines = new GatewayMachines() {
            @Override
            public List<GatewayMachine> all() {
                return List.of(addresses).stream()
                        .map(url -> new GatewayMachine(
                                gateway(url),
                                gateway(url).machine().orElseThrow(),
                                ownCertificate || url.endsWith("/trusted")))
                        .toList();
            }
        };
        return Examined.all(new GatewayCertificates(machines, control, outside, Examined.TODAY));
    }

    private Finding certificate(TlsLook.Kind kind, long days) {
        outside.tls = new TlsLook(kind, LyingOutside.TODAY.plus(Duration.ofDays(days)), "CN=An authority");
        return driven(address).get(0).finding();
    }

    @Test
    void a_certificate_that_ends_is_told_of_as_that_of_bigbluebutton() {
        assertThat(certificate(TlsLook.Kind.FITS, 90)).isEqualTo(Finding.TLS_FITS);
        assertThat(certificate(TlsLook.Kind.FITS, 20)).isEqualTo(Finding.TLS_ENDS_SOON);
        assertThat(certificate(TlsLook.Kind.FITS, 1)).isEqualTo(Finding.TLS_ENDS_NOW);
        assertThat(new News(List.of(), driven(address)).endings())
                .extracting(News.Ending::warning)
                .containsExactly(new CertificateTold.Warning("gw.univ.example", "2026-10-02", 1));
        assertThat(certificate(TlsLook.Kind.EXPIRED, -1)).isEqualTo(Finding.TLS_EXPIRED);
        assertThat(certificate(TlsLook.Kind.UNTRUSTED, 90)).isEqualTo(Finding.TLS_UNTRUSTED);
    }

    /** Somebody has put it into the sheet: it is trusted, and ends all the same. */
    @Test
    void of_one_that_an_administrator_trusts_only_the_end_is_told() {
        ownCertificate = true;
        assertThat(certificate(TlsLook.Kind.UNTRUSTED, 90)).isEqualTo(Finding.TLS_FITS);
        assertThat(certificate(TlsLook.Kind.OTHER_NAME, 5)).isEqualTo(Finding.TLS_ENDS_SOON);
        assertThat(certificate(TlsLook.Kind.EXPIRED, -1)).isEqualTo(Finding.TLS_EXPIRED);
        assertThat(certificate(TlsLook.Kind.NONE, 90)).isEqualTo(Finding.TLS_NONE);
    }

    @Test
    void one_that_is_away_is_not_known_and_nobody_is_woken_for_it_here() {
        outside.closed.add("8443");
        assertThat(driven(address)).extracting(Check::finding).containsExactly(Finding.COULD_NOT_ASK);
    }

    @Test
    void one_that_is_driven_without_encryption_is_told_unless_it_is_of_this_machine() {
        assertThat(driven("http://gw.univ.example", "http://127.0.0.1:8080"))
                .extracting(Check::finding)
                .containsExactly(Finding.PLAIN_HTTP, Finding.PLAIN_HTTP_HERE);
    }

    @Test
    void several_of_one_machine_are_one_and_one_that_nobody_drives_is_none() {
        assertThat(driven(address, address + "/second")).hasSize(1);
        byHand = true;
        assertThat(driven(address)).isEmpty();
    }

    /** An administrator has put the machine's certificate into the sheet of one of its gateways, whichever. */
    @Test
    void of_several_of_one_machine_any_may_say_that_its_certificate_is_trusted() {
        outside.tls = new TlsLook(TlsLook.Kind.UNTRUSTED, LyingOutside.LONG_YET, "CN=itself");
        assertThat(driven(address, address + "/second"))
                .extracting(Check::finding)
                .containsExactly(Finding.TLS_UNTRUSTED);
        assertThat(driven(address, address + "/trusted"))
                .extracting(Check::finding)
                .containsExactly(Finding.TLS_FITS);
        assertThat(driven(address, address.replace("https", "http")))
                .extracting(Check::finding)
                .containsExactly(Finding.TLS_UNTRUSTED, Finding.PLAIN_HTTP);
    }

    @Test
    void what_is_secret_in_an_address_is_not_its_machine() {
        assertThat(gateway("https://user:word@gw.univ.example:8443/path?token=x")
                        .machine())
                .contains(URI.create("https://gw.univ.example:8443/"));
        assertThat(gateway("gw univ").machine()).isEmpty();
    }
}
