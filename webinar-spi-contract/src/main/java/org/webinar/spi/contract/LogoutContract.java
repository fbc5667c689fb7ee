package org.webinar.spi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.webinar.spi.contract.Patience.Outcome;
import org.webinar.spi.identity.FarSession;
import org.webinar.spi.identity.Farewell;
import org.webinar.spi.identity.HearsLogouts;
import org.webinar.spi.identity.IdentityProvider;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduced;
import org.webinar.spi.identity.LogoutNotice;

/**
 * What every provider does that is told of people who have signed out elsewhere: it knows again whom it has introduced, and
 * believes no stranger. Providers that hear of nobody pass it by.
 */
public interface LogoutContract {
    /** How long a call may take (see {@link IdentityProvider}). */
    Duration SOON = Duration.ofSeconds(3);

    /** The provider, able to find out who somebody is. */
    IdentityProvider provider();

    /** Somebody who has come in by the provider, and what it is told when he or she signs out; needed when it hears of that. */
    default Optional<SignedOut> somebodyWhoSignsOut() {
        return Optional.empty();
    }

    /**
     * Somebody who has signed out elsewhere.
     *
     * @param introduced as the provider has introduced him or her
     * @param notice what is then said to the provider
     */
    record SignedOut(Introduced introduced, LogoutNotice notice) {}

    /** By the words with which they came in, people are found who are out. */
    @Test
    default void knows_again_whom_it_has_introduced() {
        HearsLogouts provider = listening();
        SignedOut somebody =
                somebodyWhoSignsOut().orElseThrow(() -> new AssertionError("somebodyWhoSignsOut is missing"));
        Farewell farewell = provider.hear(somebody.notice()).orElseThrow(() -> new AssertionError("is not believed"));
        FarSession there = somebody.introduced().there();
        if (farewell.over().session().isEmpty()) {
            assertThat(farewell.over().person()).isNotEmpty().isEqualTo(there.person());
        } else {
            assertThat(farewell.over().session()).isEqualTo(there.session());
        }
    }

    /** Whatever is said twice is the same message, so that the product can let it count once. */
    @Test
    default void a_message_keeps_its_word() {
        HearsLogouts provider = listening();
        LogoutNotice notice = somebodyWhoSignsOut().orElseThrow().notice();
        assertThat(provider.hear(notice)).isEqualTo(provider.hear(notice));
    }

    /** Strangers end nobody's login. */
    @Test
    default void believes_no_nonsense() {
        HearsLogouts provider = listening();
        for (String text : Hostile.TEXTS) {
            assertThat(heard(provider, Map.of("logout_token", text, "logoutRequest", text, text, text), text))
                    .isEmpty();
        }
        assertThat(heard(provider, Map.of(), "")).isEmpty();
    }

    private HearsLogouts listening() {
        IdentityProvider provider = provider();
        assumeTrue(provider instanceof HearsLogouts, "it hears of nobody");
        return (HearsLogouts) provider;
    }

    /** The answer in time; empty for a trouble, which must not repeat what was sent. */
    private static Optional<Farewell> heard(HearsLogouts provider, Map<String, String> form, String sent) {
        LogoutNotice notice = new LogoutNotice(form);
        Callable<Optional<Farewell>> question = () -> provider.hear(notice);
        Outcome<Optional<Farewell>> outcome =
                Patience.outcomes(SOON, List.of(question)).get(0);
        if (outcome.thrown() != null && sent.length() > 1) {
            assertThat(outcome.thrown().getMessage()).doesNotContain(sent);
        }
        return outcome.orTrouble(IdentityTrouble.class).orElse(Optional.empty());
    }
}
