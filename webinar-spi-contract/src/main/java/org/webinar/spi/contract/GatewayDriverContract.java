package org.webinar.spi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.webinar.spi.contract.Patience.Outcome;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.NeedsPerson;
import org.webinar.spi.gateway.Parameter;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.ReportsStatus;
import org.webinar.spi.gateway.SendsChat;
import org.webinar.spi.gateway.SetsLayout;

/**
 * What every driver of live gateways does, whatever it drives: it comes back in time, throws nothing but
 * {@link GatewayTrouble}, and gives no secret away. It need not speak HTTP; whatever it speaks, it is led to machines
 * that say nothing, say too much, or speak something else.
 */
public interface GatewayDriverContract extends FoundAsService<GatewayDriver> {
    /** How long a call may take (see {@link GatewayDriver}). */
    Duration LONGEST = Duration.ofSeconds(20);

    /** The secrets that the calls to strange gateways carry. */
    List<String> SECRETS = List.of("gateway-t0ken", "room7token", "stream-key");

    /** A new driver, as {@link java.util.ServiceLoader} makes it. */
    GatewayDriver driver();

    /**
     * A gateway that agrees to everything and runs until the test ends, for the calls that must succeed.
     *
     * @return where it listens, the token that opens it, its dialect as a probe would find it, and what the driver's
     *     parameters need; always the same
     */
    GatewayAddress agreeable();

    @Override
    default Class<GatewayDriver> contract() {
        return GatewayDriver.class;
    }

    @Override
    default Class<? extends GatewayDriver> implementation() {
        return driver().getClass();
    }

    /** The word stands in tables and must stay what it is. */
    @Test
    default void its_word_is_well_formed_and_always_the_same() {
        assertThat(driver().make()).matches("[a-z0-9][a-z0-9-]{0,39}");
        assertThat(driver().make()).isEqualTo(driver().make());
    }

    /** Forms and lists draw themselves from what a driver says of itself. */
    @Test
    default void describes_itself_in_both_languages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.JAPANESE)) {
            assertThat(driver().label(language)).isNotBlank();
            for (Parameter parameter : driver().parameters()) {
                assertThat(parameter.name()).matches("[a-z0-9-]{1,40}");
                assertThat(parameter.label().in(language)).isNotBlank();
                assertThat(parameter.help().in(language)).isNotBlank();
            }
        }
        assertThat(driver().parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
        assertThat(driver().dialects()).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z0-9-]{1,40}"));
    }

    /** Only what the driver can do may be promised, and only in words that it announces. */
    @Test
    default void a_probe_promises_what_the_driver_can_keep() {
        GatewayDriver driver = driver();
        Probed probed = driver.probe(agreeable());
        assertThat(probed.words().english()).isNotBlank();
        assertThat(probed.words().french()).isNotBlank();
        if (driver.dialects().isEmpty()) {
            assertThat(probed.dialect()).isEmpty();
        } else {
            assertThat(driver.dialects()).contains(probed.dialect());
        }
        for (Ability ability : probed.abilities()) {
            Class<? extends GatewayDriver> promised =
                    switch (ability) {
                        case STATUS -> ReportsStatus.class;
                        case CHAT -> SendsChat.class;
                        case LAYOUT -> SetsLayout.class;
                    };
            assertThat(driver).isInstanceOf(promised);
        }
    }

    /** What stands still is stopped; also when the answer to the start, and the handle with it, was lost. */
    @Test
    default void stops_may_be_repeated() {
        GatewayDriver driver = driver();
        List<Runnable> calls = List.of(() -> {
            Engagement engagement = driver.start(agreeable(), broadcast());
            driver.stop(agreeable(), engagement);
            driver.stop(agreeable(), engagement);
            driver.stop(agreeable(), lost());
        });
        assertThat(Patience.thrown(LONGEST.multipliedBy(calls.size()), calls)).containsExactly(Optional.empty());
    }

    /** One driver serves all lives at once. */
    @Test
    default void many_may_call_at_once() {
        GatewayDriver driver = driver();
        List<Runnable> calls = new ArrayList<>();
        IntStream.range(0, 8).forEach(number -> calls.add(() -> driver.start(agreeable(), broadcast())));
        IntStream.range(0, 8).forEach(number -> calls.add(() -> driver.stop(agreeable(), lost())));
        assertThat(Patience.thrown(LONGEST, calls)).containsOnly(Optional.empty());
    }

    /** The address with or without its last slash is the same. */
    @Test
    default void a_final_slash_changes_nothing() {
        GatewayAddress plain = agreeable();
        String url = plain.url().toString().replaceAll("/+$", "");
        driver().probe(at(URI.create(url), plain.token()));
        driver().probe(at(URI.create(url + "/"), plain.token()));
    }

    /** Nobody there is a trouble of its own: another gateway may be tried. */
    @Test
    default void a_gateway_that_is_away_is_unreachable() {
        for (GatewayTrouble trouble : troubles(BadGateway.nobody())) {
            assertThat(trouble.kind()).isEqualTo(Kind.UNREACHABLE);
        }
    }

    /** Whoever waits without end holds up every other live. Takes as long as the driver is patient. */
    @Test
    default void comes_back_in_time_when_the_gateway_does_not_end() {
        try (BadGateway silent = BadGateway.silent();
                BadGateway dripping = BadGateway.dripping();
                BadGateway pouring = BadGateway.pouring()) {
            troubles(silent.url(), dripping.url(), pouring.url());
        }
    }

    /** Answers of other programs, of proxies in between, and of nobody's. */
    @Test
    default void takes_nonsense_for_trouble() {
        List<BadGateway> strange = List.of(
                BadGateway.saying("200 OK", "text/html", "<html>Welcome to nginx!</html>"),
                BadGateway.saying("502 Bad Gateway", "text/html", "<html>Bad Gateway</html>"),
                BadGateway.saying("500 Internal Server Error", "application/json", "{\"details\":null}"),
                BadGateway.saying("200 OK", "application/json", "[".repeat(10_000)),
                BadGateway.saying("302 Found\r\nLocation: http://127.0.0.1:9/", "text/plain", "elsewhere"),
                BadGateway.saying("999", "\u0001", "\u0000\u0001\u0002"));
        try {
            troubles(strange.stream().map(BadGateway::url).toArray(URI[]::new));
        } finally {
            strange.forEach(BadGateway::close);
        }
    }

    /** A gateway that repeats what it was sent must not lead our secrets into logs and onto pages. */
    @Test
    default void gives_no_secret_away() {
        String echo =
                "{\"error\":\"" + String.join(" ", SECRETS) + " " + broadcast().rtmp() + "\"}";
        try (BadGateway silly = BadGateway.saying("400 Bad Request", "application/json", echo)) {
            troubles(silly.url(), BadGateway.nobody());
        }
    }

    private List<GatewayTrouble> troubles(URI... urls) {
        GatewayDriver driver = driver();
        assumeFalse(driver instanceof NeedsPerson, "it calls nobody");
        List<Callable<Void>> calls = new ArrayList<>();
        for (URI url : urls) {
            GatewayAddress gateway = at(url, SECRETS.get(0));
            calls.add(() -> {
                driver.probe(gateway);
                return null;
            });
            calls.add(() -> {
                driver.start(gateway, broadcast());
                return null;
            });
            calls.add(() -> {
                driver.stop(gateway, new Engagement(broadcast(), "handle"));
                return null;
            });
        }
        List<GatewayTrouble> troubles = new ArrayList<>();
        for (Outcome<Void> outcome : Patience.outcomes(LONGEST, calls)) {
            assertThat(outcome.thrown()).isExactlyInstanceOf(GatewayTrouble.class);
            assertThat(outcome.thrown().getMessage()).doesNotContain(SECRETS);
            troubles.add((GatewayTrouble) outcome.thrown());
        }
        return troubles;
    }

    private GatewayAddress at(URI url, String token) {
        GatewayAddress like = agreeable();
        return new GatewayAddress(url, token, like.dialect(), like.parameters(), like.trust());
    }

    private static Engagement lost() {
        return new Engagement(broadcast(), "");
    }

    private static Broadcast broadcast() {
        return new Broadcast(
                URI.create("https://pod.example.org/gw"),
                SECRETS.get(1),
                URI.create("rtmp://live.example.org/live/" + SECRETS.get(2)));
    }
}
