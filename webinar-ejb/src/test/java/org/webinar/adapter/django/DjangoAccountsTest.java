package org.webinar.adapter.django;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.webinar.identity.Account;
import org.webinar.settings.FixedSettings;
import org.webinar.spi.identity.SignedIn;

class DjangoAccountsTest {
    private static final String PASSWORD = "Alice-pass-é-2";
    private static final Account OLD = new Account(
            3, "old", "pbkdf2_sha256$260000$seasalt2$BTIz1qXlx+hmkU3beo3+ftQZ6NKDnCpYzUwLK90LICY=", true, true);

    private final Map<String, String> settings = new HashMap<>(Map.of("SECRET_KEY", SignedText.SECRET_KEY));
    private final KnownAccounts accounts = new KnownAccounts(KnownAccounts.ALICE, OLD);
    private final DjangoAccounts provider = new DjangoAccounts(FixedSettings.of(settings), accounts);

    @Test
    void lets_in_by_name_and_password_and_writes_it_down() {
        assertThat(provider.check("ALICE", PASSWORD))
                .map(SignedIn::username)
                .as("as MariaDB compares")
                .contains("alice");
        assertThat(accounts.written).containsExactly("login of alice");
        assertThat(provider.check("alice", "wrong")).isEmpty();
        assertThat(provider.check("nobody", PASSWORD)).isEmpty();
        assertThat(accounts.written).hasSize(1);
    }

    @Test
    void a_closed_account_and_one_of_another_site_stay_out_with_the_right_password() {
        accounts.all.set(0, new Account(2, "alice", KnownAccounts.ALICES_PASSWORD, false, true));
        assertThat(provider.check("alice", PASSWORD)).isEmpty();
        accounts.all.set(0, new Account(2, "alice", KnownAccounts.ALICES_PASSWORD, true, false));
        assertThat(provider.check("alice", PASSWORD)).isEmpty();
        assertThat(accounts.written).isEmpty();
    }

    @Test
    void a_weaker_hash_is_replaced_at_a_login_and_the_login_holds() {
        SignedIn old = provider.check("old", PASSWORD).orElseThrow();
        assertThat(accounts.written).containsExactly("login of old", "hash of old");
        assertThat(accounts.named("old").orElseThrow().password()).startsWith("pbkdf2_sha256$600000$");
        assertThat(provider.stillHolds(old)).isTrue();
        provider.check("old", PASSWORD);
        assertThat(accounts.written).as("only once").hasSize(3);
    }

    @Test
    void no_hash_is_replaced_where_the_administrator_does_not_want_it() {
        settings.put("webinar.password.rehash", "false");
        assertThat(provider.check("old", PASSWORD)).isPresent();
        assertThat(accounts.written).containsExactly("login of old");
    }

    @Test
    void a_changed_password_or_a_deleted_account_ends_what_was_before() {
        SignedIn alice = provider.check("alice", PASSWORD).orElseThrow();
        assertThat(provider.stillHolds(alice)).isTrue();
        accounts.all.set(0, new Account(2, "alice", "pbkdf2_sha256$1$other$x", true, true));
        assertThat(provider.stillHolds(alice)).isFalse();
        accounts.all.remove(0);
        assertThat(provider.stillHolds(alice)).isFalse();
        assertThat(provider.stillHolds(new SignedIn("old", ""))).isFalse();
    }
}
