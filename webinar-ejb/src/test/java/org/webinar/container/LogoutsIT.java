package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.EndedLogins;
import org.webinar.identity.KeptLogins;
import org.webinar.identity.Login;
import org.webinar.spi.identity.FarSession;
import org.webinar.spi.identity.Farewell;
import org.webinar.spi.identity.SignedIn;

/** Logins that the university ends, told to several servers in the same moment. */
@ExtendWith(ArquillianExtension.class)
class LogoutsIT {
    private static final Login ZOE = new Login("oidc", new SignedIn("logouts.zoe", ""));

    @Inject
    private KeptLogins logins;

    @Inject
    private AnySite anySite;

    @Resource
    private ManagedExecutorService executor;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @Test
    void a_login_ends_with_its_session_at_the_university() {
        FarSession there = new FarSession("logouts issuer one", "logouts issuer zoe");
        String token = logins.keep(ZOE, there).orElseThrow();
        String other = logins.keep(ZOE, new FarSession("logouts issuer two", there.person()))
                .orElseThrow();
        assertThat(logins.find(token)).contains(ZOE);
        assertThat(logins.end("oidc", Farewell.to(there)).map(EndedLogins::usernames))
                .hasValueSatisfying(names -> assertThat(names).containsExactly("logouts.zoe"));
        assertThat(logins.find(token)).isEmpty();
        assertThat(logins.find(other)).contains(ZOE);
        logins.end("oidc", Farewell.to(new FarSession("", there.person())));
        assertThat(logins.find(other)).isEmpty();
    }

    @Test
    void a_message_that_comes_several_times_at_once_counts_once() throws Exception {
        FarSession there = new FarSession("logouts issuer again", "");
        Farewell farewell = new Farewell(there, "logouts word", Instant.now().plusSeconds(900));
        String token = logins.keep(ZOE, there).orElseThrow();
        AtomicInteger counted = new AtomicInteger();
        anySite.atOnce(executor, 4, () -> {
            if (hasCounted(farewell)) {
                counted.incrementAndGet();
            }
        });
        assertThat(counted).hasValue(1);
        assertThat(logins.find(token)).isEmpty();
        String later = logins.keep(ZOE, there).orElseThrow();
        assertThat(logins.end("oidc", farewell)).isEqualTo(Optional.empty());
        assertThat(logins.find(later)).contains(ZOE);
    }

    /** Whoever comes second meets the row, or the key of the row that is just being written. */
    private boolean hasCounted(Farewell farewell) {
        try {
            return logins.end("oidc", farewell).isPresent();
        } catch (EJBException second) {
            return false;
        }
    }
}
