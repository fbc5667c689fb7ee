package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Finding;
import org.webinar.identity.Identities;
import org.webinar.identity.Login;
import org.webinar.spi.identity.RequestFacts;

/** Logins where they happen: what is written into Pod's accounts, and what is read from Pod's sessions. */
@ExtendWith(ArquillianExtension.class)
class LoginsIT {
    /** A session of carol's that Django wrote (vectors.json), signed with the key of the vectors. */
    private static final String CAROLS = ".eJxVi0EOwiAQRe_C2pCBAgMuvYIHINNhCMRYjW1XxrtbTRe6-3nvv6fKtC4tr7M8ci_qqJw6"
            + "_LKR-CLTR9xvRV-pT_ord67PfZHT_vkLG81tq8QYQEeMEavEGsrAxlIdnY_JAhKmwWBiL7ANQFMgBGaiCpi8hUG93tlwM_k:1vx03m:"
            + "SrzDsLouQLg5Q-ZyJ7dLWQ85trX_QesN0JlhsCZ3io8";

    @Inject
    private Identities identities;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @Test
    void a_login_is_written_down_and_makes_a_weaker_hash_djangos_default() throws SQLException {
        Login first = identities.withPassword("grace", "Alice-pass-é-2").login().orElseThrow();
        assertThat(text("select password from auth_user where username = 'grace'"))
                .startsWith("pbkdf2_sha256$600000$");
        assertThat(text("select last_login from auth_user where username = 'grace'"))
                .isNotNull();
        assertThat(identities.whoSends(cookie("none"), Optional.of(first)).login())
                .contains(first);

        String stored = text("select password from auth_user where username = 'grace'");
        assertThat(identities.withPassword("grace", "Alice-pass-é-2").login()).isPresent();
        assertThat(text("select password from auth_user where username = 'grace'"))
                .isEqualTo(stored);

        change("update auth_user set password = ? where username = 'grace'", "pbkdf2_sha256$1$other$x");
        assertThat(identities.whoSends(cookie("none"), Optional.of(first)).login())
                .isEmpty();
    }

    @Test
    void an_account_of_another_site_stays_out() {
        assertThat(identities.withPassword("erin", "Alice-pass-é-2").login()).isEmpty();
    }

    @Test
    void names_that_no_database_could_hold_find_nobody() {
        assertThat(identities.withPassword("a\0b", "x").login()).isEmpty();
        assertThat(identities.withPassword("n".repeat(10_000), "x").login()).isEmpty();
        assertThat(identities.withPassword("", "x").login()).isEmpty();
        assertThat(identities.withPassword("' or 1=1 --", "x").login()).isEmpty();
    }

    @Test
    void a_session_in_djangos_table_is_read_until_it_expires_and_never_touched() throws SQLException {
        session("carolssession1", Instant.now().plusSeconds(3600));
        session("carolssession2", Instant.now().minusSeconds(1));
        Finding living = identities.whoSends(cookie("carolssession1"), Optional.empty());
        assertThat(living.login()).map(Login::username).contains("carol");
        assertThat(identities
                        .whoSends(cookie("carolssession2"), Optional.empty())
                        .login())
                .isEmpty();
        assertThat(identities
                        .whoSends(cookie("carolssession3"), Optional.empty())
                        .login())
                .isEmpty();
        assertThat(text(
                        "select count(*) from django_session where session_key like 'carolssession_' and session_data = '"
                                + CAROLS + "'"))
                .isEqualTo("2");
    }

    private void session(String key, Instant expires) throws SQLException {
        change(
                "insert into django_session (session_key, session_data, expire_date) values (?, ?, ?)",
                key,
                CAROLS,
                Timestamp.from(expires));
    }

    private void change(String sql, Object... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static RequestFacts cookie(String key) {
        return new RequestFacts() {
            @Override
            public Optional<String> cookie(String name) {
                return Optional.of(key);
            }

            @Override
            public Optional<String> header(String name) {
                return Optional.empty();
            }

            @Override
            public String host() {
                return "localhost";
            }

            @Override
            public String remoteAddress() {
                return "127.0.0.1";
            }
        };
    }
}
