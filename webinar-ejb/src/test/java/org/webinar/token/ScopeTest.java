package org.webinar.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.identity.Visitor;

/** What a token is for, as it is stored and as it counts. */
class ScopeTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    @Test
    void words_come_back_as_scopes_in_their_order() {
        String words = Scope.words(Set.of(Scope.CHAT_READ, Scope.MEETINGS_READ));
        assertThat(words).isEqualTo("meetings:read chat:read");
        assertThat(Scope.read(words)).containsExactlyInAnyOrder(Scope.CHAT_READ, Scope.MEETINGS_READ);
    }

    @Test
    void a_word_that_nobody_knows_any_more_allows_nothing() {
        assertThat(Scope.read("everything meetings:read MEETINGS_WRITE ")).containsExactly(Scope.MEETINGS_READ);
        assertThat(Scope.read("")).isEmpty();
    }

    @Test
    void who_writes_reads_and_who_reads_does_not_write() {
        assertThat(bearer(Scope.MEETINGS_WRITE).may(Scope.MEETINGS_READ)).isTrue();
        assertThat(bearer(Scope.MEETINGS_READ).may(Scope.MEETINGS_WRITE)).isFalse();
        assertThat(bearer(Scope.MEETINGS_WRITE).may(Scope.LIVES_READ)).isFalse();
        for (Scope scope : Scope.values()) {
            assertThat(bearer(scope).may(scope)).isTrue();
        }
    }

    @Test
    void a_token_has_the_name_of_its_account_and_its_own() {
        assertThat(bearer(Scope.CHAT_READ).visitor().fullName()).isEqualTo("Ada Lovelace · Timetable");
        assertThat(bearer(Scope.CHAT_READ).visitor().username()).isEqualTo("ada");
    }

    private static Bearer bearer(Scope scope) {
        TokenWish wish = new TokenWish("Timetable", "ada", Set.of(scope), NOW.plusSeconds(60));
        Visitor ada = new Visitor(3, "ada", "Ada Lovelace", false, false, Set.of());
        return new Bearer(1, Bearer.named(ada, wish.name()), Set.of(scope));
    }
}
