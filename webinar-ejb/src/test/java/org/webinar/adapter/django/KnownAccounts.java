package org.webinar.adapter.django;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.webinar.identity.Account;
import org.webinar.identity.Accounts;

/** Accounts in memory, and what is written about them. */
final class KnownAccounts extends Accounts {
    static final String ALICES_PASSWORD =
            "pbkdf2_sha256$600000$saltForAlice0000000002$7uF9TICRcesFJiI2I2G1zcu7cfaq4sgrq2881Tmh/ik=";
    static final Account ALICE = new Account(2, "alice", ALICES_PASSWORD, true, true);

    final List<Account> all = new ArrayList<>();
    final List<String> written = new ArrayList<>();
    int questions;

    KnownAccounts(Account... accounts) {
        all.addAll(List.of(accounts));
    }

    @Override
    public Optional<Account> named(String username) {
        return all.stream()
                .filter(account -> account.username().equalsIgnoreCase(username))
                .findFirst();
    }

    @Override
    public Optional<Account> numbered(int id) {
        questions++;
        return all.stream().filter(account -> account.id() == id).findFirst();
    }

    @Override
    public void signedIn(Account account) {
        written.add("login of " + account.username());
    }

    @Override
    public boolean rehash(Account account, String better) {
        if (!all.contains(account)) {
            return false;
        }
        written.add("hash of " + account.username());
        all.remove(account);
        all.add(new Account(account.id(), account.username(), better, account.active(), account.welcome()));
        return true;
    }
}
