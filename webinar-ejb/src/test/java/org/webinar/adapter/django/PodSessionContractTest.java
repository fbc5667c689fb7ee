package org.webinar.adapter.django;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.webinar.identity.SessionRows;
import org.webinar.settings.FixedSettings;
import org.webinar.spi.contract.IdentityProviderContract;
import org.webinar.spi.identity.RequestFacts;

/** What every provider does. */
class PodSessionContractTest implements IdentityProviderContract {

    @Override
    public PodSession provider() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
        return new PodSession(
                FixedSettings.of(Map.of("SECRET_KEY", SignedText.SECRET_KEY)),
                new SessionRows(),
                key -> key.equals(PodSessionTest.KEY) ? Optional.of(PodSessionTest.DATA) : Optional.empty(),
                new KnownAccounts(KnownAccounts.ALICE),
                clock);
    }

    @Override
    public Optional<RequestFacts> somebodysRequest() {
        return Optional.of(PodSessionTest.cookie("sessionid", PodSessionTest.KEY));
    }
}
