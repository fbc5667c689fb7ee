package org.webinar.plugin.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.webinar.spi.contract.FoundAsService;
import org.webinar.spi.contract.IdentityProviderContract;
import org.webinar.spi.identity.IdentityProvider;
import org.webinar.spi.identity.RequestFacts;

class FrontDoorTest implements IdentityProviderContract, FoundAsService<IdentityProvider> {

    @Override
    public FrontDoor provider() {
        return new FrontDoor("s3cret");
    }

    @Override
    public Optional<RequestFacts> somebodysRequest() {
        return Optional.of(new Headers(Map.of("X-Front-Door-Secret", "s3cret", "X-Front-Door-User", "alice")));
    }

    @Override
    public Class<IdentityProvider> contract() {
        return IdentityProvider.class;
    }

    @Override
    public Class<FrontDoor> implementation() {
        return FrontDoor.class;
    }

    @Test
    void a_name_without_the_right_secret_proves_nothing() {
        assertThat(provider().whoSends(new Headers(Map.of("X-Front-Door-User", "alice"))))
                .isEmpty();
        assertThat(provider()
                        .whoSends(new Headers(Map.of("X-Front-Door-Secret", "S3cret", "X-Front-Door-User", "alice"))))
                .isEmpty();
        assertThat(new FrontDoor("").whoSends(new Headers(Map.of("X-Front-Door-Secret", "", "X-Front-Door-User", "a"))))
                .isEmpty();
    }

    private record Headers(Map<String, String> sent) implements RequestFacts {

        @Override
        public Optional<String> cookie(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> header(String name) {
            return Optional.ofNullable(sent.get(name));
        }

        @Override
        public String host() {
            return "pod.example.org";
        }

        @Override
        public String remoteAddress() {
            return "127.0.0.1";
        }
    }
}
