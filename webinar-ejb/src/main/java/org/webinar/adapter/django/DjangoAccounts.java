package org.webinar.adapter.django;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.webinar.identity.Account;
import org.webinar.identity.Accounts;
import org.webinar.settings.LoginCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.ChecksPasswords;
import org.webinar.spi.identity.SignedIn;

/**
 * Our own form against Django's password hashes: beside Pod the way in for accounts with a password, and alone the only
 * one, since the accounts of a stand-alone installation stand in the same table in the same formats.
 */
@ApplicationScoped
class DjangoAccounts implements ChecksPasswords {
    private final Settings settings;
    private final Accounts accounts;

    /** For the container's proxy. */
    DjangoAccounts() {
        this(null, null);
    }

    @Inject
    DjangoAccounts(Settings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "password";
    }

    @Override
    public Optional<SignedIn> check(String username, String password) {
        Passwords passwords = new Passwords(settings.get(LoginCatalogue.PASSWORD_ITERATIONS));
        Optional<Account> account = accounts.named(username);
        boolean right = passwords.accept(password, account.map(Account::password));
        return account.filter(found -> right && found.open()).map(found -> signedIn(found, password, passwords));
    }

    private SignedIn signedIn(Account account, String password, Passwords passwords) {
        accounts.signedIn(account);
        Optional<String> better = settings.get(LoginCatalogue.PASSWORD_REHASH)
                ? passwords.better(password, account.password())
                : Optional.empty();
        String stored = better.filter(hash -> accounts.rehash(account, hash)).orElse(account.password());
        return new SignedIn(account.username(), SecretKeys.of(settings).authHash(stored));
    }

    /** As Django does for its own sessions: a changed password ends them. */
    @Override
    public boolean stillHolds(SignedIn earlier) {
        SecretKeys keys = SecretKeys.of(settings);
        return accounts.named(earlier.username())
                .filter(account -> keys.isAuthHash(earlier.seal(), account.password()))
                .isPresent();
    }
}
