package org.webinar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.webinar.spi.identity.ChecksPasswords;
import org.webinar.spi.identity.HasLoginPage;
import org.webinar.spi.identity.IdentityProvider;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Probed;
import org.webinar.spi.identity.RecognisesRequests;
import org.webinar.spi.identity.RequestFacts;
import org.webinar.spi.identity.SignedIn;

class IdentitiesTest {
    private static final Login EARLIER = new Login("form", new SignedIn("alice", "seal"));

    private final Cookie cookie = new Cookie();
    private final Form form = new Form("form");

    @Test
    void the_first_who_knows_somebody_decides() {
        cookie.knows = "bob";
        assertThat(who("cookie", "form").login()).map(Login::username).contains("bob");
        assertThat(who("form", "cookie").login()).contains(EARLIER);
        cookie.knows = null;
        assertThat(who("cookie", "form").login()).contains(EARLIER);
        assertThat(who("cookie").login()).as("nobody asked the form").isEmpty();
    }

    @Test
    void an_earlier_login_holds_only_as_long_as_its_provider_says_so() {
        form.holds = false;
        assertThat(who("cookie", "form")).isEqualTo(new Finding(Optional.empty(), false));
    }

    @Test
    void a_session_that_came_by_a_cookie_does_not_outlive_the_cookie() {
        Login byCookie = new Login("cookie", new SignedIn("bob", ""));
        assertThat(identities("cookie", "form")
                        .whoSends(null, Optional.of(byCookie))
                        .login())
                .isEmpty();
    }

    @Test
    void trouble_makes_a_stranger_uncertain_and_does_not_keep_others_from_being_known() {
        cookie.troubled = true;
        assertThat(who("cookie")).isEqualTo(new Finding(Optional.empty(), true));
        assertThat(who("cookie", "form").login()).contains(EARLIER);
        assertThat(identities("cookie", "form").troubles()).isEqualTo(Map.of("cookie", "away", "form", ""));
    }

    @Test
    void strangers_go_where_the_first_provider_has_a_door() {
        assertThat(identities("cookie", "form").loginPage()).contains(cookie);
        assertThat(identities("form", "cookie").loginPage()).isEmpty();
        assertThat(identities("cookie").haveForm()).isFalse();
        assertThat(identities("cookie", "form").haveForm()).isTrue();
        assertThat(identities("cookie", "form").logoutPage(EARLIER)).isEmpty();
        assertThat(identities("cookie", "form").logoutPage(new Login("cookie", new SignedIn("bob", ""))))
                .contains(cookie);
    }

    @Test
    void a_name_that_nobody_has_opens_no_way_in() {
        assertThat(who("misspelt").login()).isEmpty();
        assertThat(identities("misspelt", "form").withPassword("alice", "right").login())
                .map(Login::username)
                .contains("alice");
        assertThat(identities("cookie").withPassword("alice", "right").login()).isEmpty();
    }

    @Test
    void a_password_is_wrong_when_somebody_says_so_and_not_when_nobody_can_be_asked() {
        assertThat(identities("form").withPassword("alice", "wrong").uncertain())
                .isFalse();
        form.away = true;
        assertThat(identities("form").withPassword("alice", "right").uncertain())
                .isTrue();
        assertThat(new Identities(List.of("form", "second"), List.<IdentityProvider>of(form, new Form("second")))
                        .withPassword("alice", "wrong")
                        .uncertain())
                .as("one of two has said so: guesses count while the other is away")
                .isFalse();
    }

    private Finding who(String... order) {
        return identities(order).whoSends(null, Optional.of(EARLIER));
    }

    private Identities identities(String... order) {
        return new Identities(List.of(order), List.<IdentityProvider>of(form, cookie));
    }

    private static final class Cookie implements RecognisesRequests, HasLoginPage, Probed {
        private String knows;
        private boolean troubled;

        @Override
        public String name() {
            return "cookie";
        }

        @Override
        public Optional<String> whoSends(RequestFacts request) {
            probe();
            return Optional.ofNullable(knows);
        }

        @Override
        public URI login(URI wanted) {
            return URI.create("/elsewhere");
        }

        @Override
        public URI logout() {
            return URI.create("/elsewhere/out");
        }

        @Override
        public void probe() {
            if (troubled) {
                throw new IdentityTrouble("away");
            }
        }
    }

    private static final class Form implements ChecksPasswords {
        private final String name;
        private boolean holds = true;
        private boolean away;

        private Form(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<SignedIn> check(String username, String password) throws IdentityTrouble {
            if (away) {
                throw new IdentityTrouble("the directory is away");
            }
            return Optional.of(new SignedIn(username, "seal")).filter(person -> password.equals("right"));
        }

        @Override
        public boolean stillHolds(SignedIn earlier) {
            return holds;
        }
    }
}
