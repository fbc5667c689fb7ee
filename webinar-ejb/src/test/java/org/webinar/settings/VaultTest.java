package org.webinar.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed is read again by us alone, also after its key has been changed. */
class VaultTest {
    private static final String TOKEN = "gateway 1 own token";
    private static final String SECRET = "s3cret é 🎉";

    private final Vault vault = vault(Map.of("SECRET_KEY", "pods"));

    private static Vault vault(Map<String, String> settings) {
        return new Vault(FixedSettings.of(settings));
    }

    @Test
    void what_was_sealed_is_opened_and_stands_nowhere_in_the_seal() {
        String sealed = vault.seal(TOKEN, SECRET);
        assertThat(vault.open(TOKEN, sealed)).isEqualTo(SECRET);
        assertThat(sealed).doesNotContain("s3cret").matches("[A-Za-z0-9:+/=]+");
    }

    @Test
    void the_same_secret_never_looks_the_same() {
        assertThat(vault.seal(TOKEN, SECRET)).isNotEqualTo(vault.seal(TOKEN, SECRET));
    }

    @Test
    void a_seal_that_was_carried_to_another_row_is_broken() {
        String sealed = vault.seal(TOKEN, SECRET);
        assertThatThrownBy(() -> vault.open("gateway 2 own token", sealed)).isInstanceOf(SealBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "clear text", "v1:x:y", "v2:000000000000:AAAA", "v1:000000000000:!"})
    void what_is_none_of_our_seals_is_broken(String sealed) {
        assertThatThrownBy(() -> vault.open(TOKEN, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_seal_of_which_one_letter_was_changed_is_broken() {
        String sealed = vault.seal(TOKEN, SECRET);
        char changed = sealed.charAt(30) == 'A' ? 'B' : 'A';
        String forged = sealed.substring(0, 30) + changed + sealed.substring(31);
        assertThatThrownBy(() -> vault.open(TOKEN, forged)).isInstanceOf(SealBroken.class);
    }

    @Test
    void an_old_key_still_opens_and_asks_to_be_replaced() {
        String sealed = vault.seal(TOKEN, SECRET);
        Vault moved = vault(Map.of("SECRET_KEY", "new", "webinar.secrets.old-keys", "other,pods"));
        assertThat(moved.open(TOKEN, sealed)).isEqualTo(SECRET);
        assertThat(moved.isSealedByPresentKey(sealed)).isFalse();
        assertThat(moved.isSealedByPresentKey(moved.seal(TOKEN, SECRET))).isTrue();
    }

    @Test
    void a_key_of_our_own_may_come_later_and_pods_may_change_then() {
        String byPods = vault.seal(TOKEN, SECRET);
        Vault own = vault(Map.of("SECRET_KEY", "pods", "webinar.secrets.key", "ours"));
        assertThat(own.open(TOKEN, byPods)).isEqualTo(SECRET);
        String byOurs = own.seal(TOKEN, SECRET);
        Vault later = vault(Map.of("SECRET_KEY", "pods next", "webinar.secrets.key", "ours"));
        assertThat(later.open(TOKEN, byOurs)).isEqualTo(SECRET);
    }

    @Test
    void a_forgotten_key_opens_nothing() {
        String sealed = vault.seal(TOKEN, SECRET);
        assertThatThrownBy(() -> vault(Map.of("SECRET_KEY", "another")).open(TOKEN, sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageNotContaining(SECRET);
    }
}
