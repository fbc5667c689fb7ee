package org.webinar.spi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.webinar.spi.contract.Patience.Outcome;
import org.webinar.spi.identity.Arrival;
import org.webinar.spi.identity.ChecksPasswords;
import org.webinar.spi.identity.Departure;
import org.webinar.spi.identity.HasLoginPage;
import org.webinar.spi.identity.IdentityProvider;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Probed;
import org.webinar.spi.identity.RecognisesRequests;
import org.webinar.spi.identity.RequestFacts;
import org.webinar.spi.identity.SignedIn;
import org.webinar.spi.identity.SignsInElsewhere;

/**
 * What every provider of identity does, whatever it asks: it comes back in time, throws nothing but
 * {@link IdentityTrouble}, takes nobody for somebody, and gives no secret away. What concerns an ability that the
 * provider does not have is left out.
 */
public interface IdentityProviderContract extends LogoutContract {
    /** How long a call may take (see {@link IdentityProvider}). */
    Duration LONGEST = Duration.ofSeconds(3);

    /** Characters that a browser has to bring back at least, so that nobody guesses them. */
    int MEMORY = 20;

    /** Characters that it can be given at most. */
    int LONGEST_MEMORY = 1000;

    /** How many ask at once. */
    int CROWD = 16;

    @Override
    IdentityProvider provider();

    /** A request that the provider recognises; needed when it recognises requests. */
    default Optional<RequestFacts> somebodysRequest() {
        return Optional.empty();
    }

    /** A user name that the provider knows and its right password; needed when it checks passwords. */
    default Optional<Password> somebodysPassword() {
        return Optional.empty();
    }

    /**
     * What somebody types.
     *
     * @param username as the provider stores it
     * @param password the right one
     */
    record Password(String username, String password) {}

    /** The word stands in a setting and must stay what it is. */
    @Test
    default void its_word_is_well_formed_and_always_the_same() {
        assertThat(provider().name()).matches("[a-z0-9][a-z0-9-]{0,63}");
        assertThat(provider().name()).isEqualTo(provider().name());
    }

    /** Somebody who can tell nothing is not worth asking. */
    @Test
    default void it_has_an_ability() {
        assertThat(provider())
                .isInstanceOfAny(
                        RecognisesRequests.class, ChecksPasswords.class, HasLoginPage.class, SignsInElsewhere.class);
    }

    /** The one whom it knows, also when many ask at once. */
    @Test
    default void recognises_somebody() {
        RecognisesRequests provider = with(RecognisesRequests.class);
        RequestFacts request = somebodysRequest().orElseThrow(() -> new AssertionError("somebodysRequest is missing"));
        Optional<String> alone = provider.whoSends(request);
        assertThat(alone).hasValueSatisfying(name -> assertThat(name).isNotBlank());
        assertThat(values(Stream.generate(() -> (Callable<Optional<String>>) () -> provider.whoSends(request))))
                .containsOnly(alone);
    }

    /** Whoever writes nonsense into a header or a cookie is a stranger. */
    @Test
    default void takes_nobody_for_somebody() {
        RecognisesRequests provider = with(RecognisesRequests.class);
        for (String text : Hostile.TEXTS) {
            assertThat(answer(() -> provider.whoSends(new Request(text)), text).orElse(Optional.empty()))
                    .isEmpty();
        }
    }

    /** The right password opens, the wrong one does not, also when many ask at once. */
    @Test
    default void checks_passwords() {
        ChecksPasswords provider = with(ChecksPasswords.class);
        Password known = somebodysPassword().orElseThrow(() -> new AssertionError("somebodysPassword is missing"));
        SignedIn somebody = provider.check(known.username(), known.password())
                .orElseThrow(() -> new AssertionError("is not let in"));
        assertThat(somebody.username()).isEqualTo(known.username());
        assertThat(somebody.seal()).isNotNull().doesNotContain(known.password());
        assertThat(provider.stillHolds(somebody)).isTrue();
        assertThat(values(Stream.generate(() -> (Callable<Boolean>) () -> provider.stillHolds(somebody))))
                .containsOnly(true);
        assertThat(provider.check(known.username(), known.password() + "x")).isEmpty();
        assertThat(provider.check(known.username() + "x", known.password())).isEmpty();
    }

    /** Names and passwords of any length and content are wrong, and nothing else. */
    @Test
    default void lets_nobody_in_by_nonsense() {
        ChecksPasswords provider = with(ChecksPasswords.class);
        String name = somebodysPassword().map(Password::username).orElse("alice");
        for (String text : Hostile.TEXTS) {
            assertThat(answer(() -> provider.check(text, text), text).orElse(Optional.empty()))
                    .isEmpty();
            assertThat(answer(() -> provider.check(name, text), text).orElse(Optional.empty()))
                    .isEmpty();
        }
    }

    /** Where it leads people, browsers can go. */
    @Test
    default void leads_to_addresses() {
        HasLoginPage provider = with(HasLoginPage.class);
        URI wanted = URI.create("https://pod.example.org/meeting/?a=1&b=%22%3E");
        for (URI page : List.of(provider.login(wanted), provider.logout())) {
            assertThat(page.isAbsolute() || page.toString().startsWith("/")).isTrue();
            assertThat(page.toString()).doesNotContain("\"", ">", "\r", "\n").doesNotStartWith("//");
        }
    }

    /** Browsers can go where it sends them, with something to remember that nobody can guess. */
    @Test
    default void sends_browsers_away_with_something_to_remember() {
        SignsInElsewhere provider = with(SignsInElsewhere.class);
        URI comeBack = URI.create("https://pod.example.org/login/back/" + provider.name());
        Departure one = provider.depart(comeBack);
        assertThat(one.page().isAbsolute()).isTrue();
        assertThat(one.page().toString()).doesNotContain("\"", ">", "\r", "\n");
        assertThat(one.memory()).hasSizeBetween(MEMORY, LONGEST_MEMORY);
        assertThat(provider.depart(comeBack).memory()).isNotEqualTo(one.memory());
        assertThat(one.toString()).doesNotContain(one.memory());
    }

    /** Whoever comes back with nonsense, or with nothing, is a stranger. */
    @Test
    default void lets_nobody_in_who_comes_back_with_nonsense() {
        SignsInElsewhere provider = with(SignsInElsewhere.class);
        URI comeBack = URI.create("https://pod.example.org/login/back/" + provider.name());
        String memory = provider.depart(comeBack).memory();
        for (String text : Hostile.TEXTS) {
            Map<String, String> query = Map.of("ticket", text, "code", text, "state", text, "iss", text);
            for (Arrival arrival : List.of(
                    new Arrival(comeBack, query, memory),
                    new Arrival(comeBack, query, text),
                    new Arrival(comeBack, Map.of(), memory))) {
                assertThat(answer(() -> provider.arrive(arrival), text).orElse(Optional.empty()))
                        .isEmpty();
            }
        }
    }

    /** Asked every few seconds whether all is well. */
    @Test
    default void can_be_probed() {
        Probed provider = with(Probed.class);
        answer(
                () -> {
                    provider.probe();
                    return true;
                },
                "probe");
    }

    private <T> T with(Class<T> ability) {
        IdentityProvider provider = provider();
        assumeTrue(ability.isInstance(provider), "it has no such ability");
        return ability.cast(provider);
    }

    /** The answer in time; empty for a trouble, which must not repeat what was typed. */
    private static <T> Optional<T> answer(Callable<T> question, String typed) {
        Outcome<T> outcome = Patience.outcomes(LONGEST, List.of(question)).get(0);
        if (outcome.thrown() != null && typed.length() > 1) {
            assertThat(outcome.thrown().getMessage()).doesNotContain(typed);
        }
        return outcome.orTrouble(IdentityTrouble.class);
    }

    private static <T> List<T> values(Stream<Callable<T>> questions) {
        List<T> values = new ArrayList<>();
        for (Outcome<T> outcome :
                Patience.outcomes(LONGEST, questions.limit(CROWD).toList())) {
            assertThat(outcome.thrown()).isNull();
            values.add(outcome.value());
        }
        return values;
    }
}
