package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.change.Change;
import org.webinar.change.ChangeFilter;
import org.webinar.change.Changes;
import org.webinar.change.Deed;
import org.webinar.change.Thing;
import org.webinar.identity.NewAccount;
import org.webinar.identity.NewAccounts;
import org.webinar.identity.Visitor;
import org.webinar.rights.OnlyForAdministrators;
import org.webinar.token.Bearer;
import org.webinar.token.Bearers;
import org.webinar.token.NoSuchToken;
import org.webinar.token.Scope;
import org.webinar.token.TokenAboveYou;
import org.webinar.token.TokenAccountUnknown;
import org.webinar.token.TokenDesk;
import org.webinar.token.TokenSheet;
import org.webinar.token.TokenWish;

/** Who makes tokens for whom, what they open, and what is written down of it. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class TokensIT {
    private static final Visitor ROOT = new Visitor(1, "admin", "Root", true, true, Set.of());
    private static final Visitor CLERK =
            new Visitor(99, "clerk", "Clerk", false, true, Set.of(), Set.of("authtoken.add_token"), Set.of());
    private static final Set<Scope> READ = Set.of(Scope.MEETINGS_READ, Scope.CHAT_READ);

    @Inject
    private TokenDesk desk;

    @Inject
    private Bearers bearers;

    @Inject
    private Changes changes;

    @Inject
    private NewAccounts newcomers;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    private static TokenWish wish(String account) {
        return new TokenWish("Emploi du temps", account, READ, Instant.now().plus(30, ChronoUnit.DAYS));
    }

    private TokenSheet latest() {
        return desk.find(0, ROOT).stream()
                .max(java.util.Comparator.comparing(TokenSheet::id))
                .orElseThrow();
    }

    @Test
    void a_token_opens_what_its_account_may_until_it_is_taken_back() {
        String token = desk.make(wish("carol"), ROOT);
        assertThat(token).matches("webinar_[A-Za-z0-9_-]{43}");
        Bearer bearer = bearers.with(token).orElseThrow();
        assertThat(bearer.visitor().username()).isEqualTo("carol");
        assertThat(bearer.visitor().fullName()).endsWith(" · Emploi du temps");
        assertThat(bearer.scopes()).isEqualTo(READ);
        TokenSheet sheet = latest();
        assertThat(sheet.account()).isEqualTo("carol");
        assertThat(sheet.usedAt()).isNotNull();
        assertThat(sheet.state()).isEqualTo(TokenSheet.State.GOOD);

        desk.revoke(sheet.id(), ROOT);
        desk.revoke(sheet.id(), ROOT);
        assertThat(bearers.with(token)).isEmpty();
        assertThat(latest().state()).isEqualTo(TokenSheet.State.REVOKED);
        List<Change> written = changes.find(new ChangeFilter("", Thing.Kind.TOKEN, sheet.id(), null, null), 0, 10);
        assertThat(written).extracting(Change::deed).containsExactly(Deed.REVOKED, Deed.ADDED);
        assertThat(written.get(1).differences().toString())
                .contains("carol", "meetings:read chat:read")
                .doesNotContain(token);
        assertThatThrownBy(() -> desk.revoke(999_999, ROOT)).isInstanceOf(NoSuchToken.class);
    }

    @Test
    void nobody_becomes_more_than_he_or_she_is() throws SQLException {
        String boss = "boss-" + UUID.randomUUID().toString().substring(0, 8);
        int id = newcomers.add(new NewAccount(boss, NewAccount.noPassword(), "", "", "", "local", "member"));
        Rows rows = new Rows(dataSource);
        rows.run("update auth_user set is_superuser = true where id = " + id);
        try {
            assertThatThrownBy(() -> desk.make(wish(boss), CLERK)).isInstanceOf(TokenAboveYou.class);
        } finally {
            rows.run("update auth_user set is_superuser = false where id = " + id);
        }
        assertThat(bearers.with(desk.make(wish("carol"), CLERK))).isPresent();
        assertThatThrownBy(() -> desk.make(wish("nobody"), CLERK)).isInstanceOf(TokenAccountUnknown.class);
        assertThatThrownBy(() -> desk.make(wish("erin"), ROOT))
                .as("of another site")
                .isInstanceOf(TokenAccountUnknown.class);
        TokenWish nonsense = new TokenWish("", "nobody", Set.of(), null);
        assertThat(desk.faults(nonsense, ROOT)).as("all at once").hasSize(4);
        assertThatThrownBy(() -> desk.revoke(latest().id(), CLERK)).isInstanceOf(OnlyForAdministrators.class);
        Visitor planner = new Visitor(98, "planner", "P", false, false, Set.of("faculty"));
        assertThatThrownBy(() -> desk.find(0, planner)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> desk.make(wish("planner"), planner)).isInstanceOf(OnlyForAdministrators.class);
    }

    @Test
    void nonsense_opens_nothing() {
        for (String word : List.of("", "webinar_", "' or 1=1 --", "webinar_" + "a".repeat(43))) {
            assertThat(bearers.with(word)).as(word).isEmpty();
        }
    }
}
