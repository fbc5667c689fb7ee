package org.webinar.spi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.Text;
import org.webinar.spi.identity.ChecksPasswords;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.RecognisesRequests;
import org.webinar.spi.identity.RequestFacts;
import org.webinar.spi.identity.SignedIn;

/** The contracts find what is wrong: plugins that are wrong on purpose, and the obligations that each of them breaks. */
class ContractsTest {

    @Test
    void a_driver_that_believes_everything_is_found_out() {
        assertThat(failuresOf(Credulous.class))
                .containsExactly(
                        "a_gateway_that_is_away_is_unreachable",
                        "a_probe_promises_what_the_driver_can_keep",
                        "comes_back_in_time_when_the_gateway_does_not_end",
                        "describes_itself_in_both_languages",
                        "gives_no_secret_away",
                        "is_found_as_a_service",
                        "takes_nonsense_for_trouble");
    }

    @Test
    void a_driver_that_says_too_much_is_found_out() {
        assertThat(failuresOf(Talkative.class))
                .containsExactly(
                        "a_gateway_that_is_away_is_unreachable",
                        "a_probe_promises_what_the_driver_can_keep",
                        "comes_back_in_time_when_the_gateway_does_not_end",
                        "describes_itself_in_both_languages",
                        "gives_no_secret_away",
                        "is_found_as_a_service",
                        "its_word_is_well_formed_and_always_the_same",
                        "many_may_call_at_once",
                        "stops_may_be_repeated",
                        "takes_nonsense_for_trouble");
    }

    @Test
    void a_provider_that_believes_headers_is_found_out() {
        assertThat(failuresOf(Gullible.class)).containsExactly("takes_nobody_for_somebody");
    }

    @Test
    void a_provider_that_stumbles_and_tells_is_found_out() {
        assertThat(failuresOf(Stumbling.class)).containsExactly("checks_passwords", "lets_nobody_in_by_nonsense");
    }

    private static Set<String> failuresOf(Class<?> contract) {
        Set<String> failed = new TreeSet<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    failed.add(test.getDisplayName().replace("()", ""));
                }
            }
        });
        return failed;
    }

    /** Says yes to everything without asking. */
    static class Credulous implements GatewayDriverContract {

        @Override
        public GatewayDriver driver() {
            return new Driver("credulous") {
                @Override
                public Engagement start(GatewayAddress gateway, Broadcast broadcast) {
                    return new Engagement(broadcast, "");
                }

                @Override
                public void stop(GatewayAddress gateway, Engagement engagement) {}
            };
        }

        @Override
        public GatewayAddress agreeable() {
            return new GatewayAddress(URI.create("http://127.0.0.1:9"), "t");
        }
    }

    /** Says no to everything, with all it knows, under a word that can't be stored. */
    static class Talkative extends Credulous {

        @Override
        public GatewayDriver driver() {
            return new Driver("Talkative!") {
                @Override
                public Engagement start(GatewayAddress gateway, Broadcast broadcast) {
                    throw new GatewayTrouble(Kind.REFUSED, gateway.token() + " " + broadcast.rtmp());
                }

                @Override
                public void stop(GatewayAddress gateway, Engagement engagement) {
                    throw new IllegalStateException();
                }
            };
        }
    }

    private abstract static class Driver implements GatewayDriver {
        private final String make;

        Driver(String make) {
            this.make = make;
        }

        @Override
        public String make() {
            return make;
        }

        @Override
        public String label(Locale language) {
            return language.getLanguage().equals("fr") ? "" : make;
        }

        /** Promises what it can't do, in a dialect that it does not know. */
        @Override
        public Probed probe(GatewayAddress gateway) {
            return new Probed("klingon", Text.same(make), Set.of(Ability.CHAT));
        }
    }

    /** Takes whatever a header says for a name. */
    static class Gullible implements IdentityProviderContract {

        @Override
        public RecognisesRequests provider() {
            return new RecognisesRequests() {
                @Override
                public String name() {
                    return "gullible";
                }

                @Override
                public Optional<String> whoSends(RequestFacts request) {
                    return request.header("X-User");
                }
            };
        }

        @Override
        public Optional<RequestFacts> somebodysRequest() {
            return Optional.of(new Request("alice"));
        }
    }

    /** Keeps the password in the seal, and repeats in its trouble what it could not read. */
    static class Stumbling implements IdentityProviderContract {

        @Override
        public ChecksPasswords provider() {
            return new ChecksPasswords() {
                @Override
                public String name() {
                    return "stumbling";
                }

                @Override
                public Optional<SignedIn> check(String username, String password) {
                    if (password.contains("'")) {
                        throw new IdentityTrouble("syntax error near " + password);
                    }
                    return password.equals("right") ? Optional.of(new SignedIn(username, password)) : Optional.empty();
                }

                @Override
                public boolean stillHolds(SignedIn earlier) {
                    return true;
                }
            };
        }

        @Override
        public Optional<Password> somebodysPassword() {
            return Optional.of(new Password("alice", "right"));
        }
    }
}
