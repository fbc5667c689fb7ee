package org.webinar.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.identity.Visitor;

/** How long a token is good, and for what. */
class ApiTokenTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(30));

    private static final Visitor ROOT = new Visitor(1, "root", "Root", true, true, Set.of());
    private static final Visitor CLERK = new Visitor(2, "clerk", "Clerk", false, true, Set.of());

    private final ApiToken token = new ApiToken("hash", 1, 3, wish("Timetable", END), ROOT, NOW);

    private static TokenWish wish(String name, Instant end) {
        return new TokenWish(name, "ada", Set.of(Scope.MEETINGS_READ), end);
    }

    @Test
    void opens_its_site_until_it_ends() {
        assertThat(token.opens(1, NOW)).isTrue();
        assertThat(token.opens(1, END.minusMillis(1))).isTrue();
        assertThat(token.opens(1, END)).isFalse();
        assertThat(token.opens(2, NOW)).isFalse();
        assertThat(token.state(END)).isEqualTo(TokenSheet.State.OVER);
    }

    @Test
    void opens_nothing_once_it_is_taken_back() {
        assertThat(token.revoke(NOW)).isTrue();
        assertThat(token.revoke(NOW)).isFalse();
        assertThat(token.opens(1, NOW)).isFalse();
        assertThat(token.state(END)).isEqualTo(TokenSheet.State.REVOKED);
    }

    @Test
    void an_account_that_comes_to_administer_takes_no_token_along_that_others_could_not_make_now() {
        Visitor ada = new Visitor(3, "ada", "Ada", false, false, Set.of());
        Visitor staff = new Visitor(3, "ada", "Ada", false, true, Set.of());
        Visitor superuser = new Visitor(3, "ada", "Ada", true, false, Set.of());
        ApiToken byClerk = new ApiToken("hash", 1, 3, wish("Timetable", END), CLERK, NOW);
        assertThat(byClerk.actsFor(ada)).isTrue();
        assertThat(byClerk.actsFor(staff)).isFalse();
        assertThat(byClerk.actsFor(superuser)).isFalse();
        assertThat(token.actsFor(superuser)).as("a superuser made it").isTrue();
        ApiToken own = new ApiToken("hash", 1, 3, wish("Timetable", END), ada, NOW);
        assertThat(own.actsFor(superuser)).as("the account itself made it").isTrue();
    }

    @Test
    void remembers_its_last_use_to_five_minutes() {
        assertThat(token.usedAt()).isNull();
        token.use(NOW);
        token.use(NOW.plusSeconds(299));
        assertThat(token.usedAt()).isEqualTo(NOW);
        token.use(NOW.plusSeconds(300));
        assertThat(token.usedAt()).isEqualTo(NOW.plusSeconds(300));
    }

    @Test
    void has_a_name_a_purpose_and_an_end_that_is_near_enough() {
        assertThatCode(() -> TokenRules.check(wish("n".repeat(100), NOW.plus(TokenRules.LONGEST)), NOW))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> TokenRules.check(wish(" \t", END), NOW)).isInstanceOf(TokenNameUnfit.class);
        assertThatThrownBy(() -> TokenRules.check(wish("n".repeat(101), END), NOW))
                .isInstanceOf(TokenNameUnfit.class);
        assertThatThrownBy(() -> TokenRules.check(wish("n", NOW), NOW)).isInstanceOf(TokenEndUnfit.class);
        assertThatThrownBy(() -> TokenRules.check(wish("n", null), NOW)).isInstanceOf(TokenEndUnfit.class);
        assertThatThrownBy(() ->
                        TokenRules.check(wish("n", NOW.plus(TokenRules.LONGEST).plusSeconds(1)), NOW))
                .isInstanceOf(TokenEndUnfit.class);
        assertThatThrownBy(() -> TokenRules.check(new TokenWish("n", " ", Set.of(Scope.CHAT_READ), END), NOW))
                .isInstanceOf(TokenAccountUnknown.class);
        assertThatThrownBy(() -> TokenRules.check(new TokenWish("n", "ada", Set.of(), END), NOW))
                .isInstanceOf(TokenScopesMissing.class);
    }
}
