package org.webinar.adapter.django;

import java.util.Map;
import java.util.Optional;
import org.webinar.settings.FixedSettings;
import org.webinar.spi.contract.IdentityProviderContract;

/** What every provider does. */
class DjangoAccountsContractTest implements IdentityProviderContract {

    @Override
    public DjangoAccounts provider() {
        return new DjangoAccounts(
                FixedSettings.of(Map.of("SECRET_KEY", SignedText.SECRET_KEY)), new KnownAccounts(KnownAccounts.ALICE));
    }

    @Override
    public Optional<Password> somebodysPassword() {
        return Optional.of(new Password("alice", "Alice-pass-é-2"));
    }
}
