package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.NewAccount;
import org.webinar.identity.NewAccounts;
import org.webinar.identity.UsernameNotAllowed;
import org.webinar.identity.UsernameTaken;
import org.webinar.identity.Visitors;

/** The rows of a new account, beside those that Django's signals made for carol. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class NewAccountsIT {
    /** SHA-256 of the SECRET_KEY and the name, as Pod's Owner.save makes it. */
    private static final String HASHKEY = "040e854d79578149f2033f0ac59018f18ff385ac3d768ca4affed08404fe8706";

    @Inject
    private NewAccounts newAccounts;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @Test
    void an_account_has_all_the_rows_that_django_makes() throws SQLException {
        Rows rows = new Rows(dataSource);
        Map<String, List<String>> before = rows.ofPod();
        int id = newAccounts.add(account("zoé.m"));
        Map<String, List<String>> after = rows.ofPod();
        before.keySet().forEach(table -> assertThat(after.get(table))
                .as(table)
                .containsAll(before.get(table))
                .hasSize(before.get(table).size()
                        + (List.of(
                                                "auth_user",
                                                "authentication_owner",
                                                "authentication_owner_sites",
                                                "podfile_userfolder")
                                        .contains(table)
                                ? 1
                                : 0)));

        Map<String, String> owner = rows.one("select * from authentication_owner where user_id = " + id);
        assertThat(Rows.changed(carol(rows, "authentication_owner", "user_id"), owner))
                .isSubsetOf("id", "user_id", "hashkey");
        assertThat(owner).containsEntry("hashkey", HASHKEY);
        assertThat(Rows.changed(carol(rows, "auth_user", "id"), rows.one("select * from auth_user where id = " + id)))
                .isSubsetOf(
                        "id", "username", "password", "first_name", "last_name", "email", "date_joined", "last_login");
        assertThat(rows.value("select last_login from auth_user where id = " + id))
                .isNull();
        assertThat(rows.value("select name from podfile_userfolder where owner_id = " + id))
                .isEqualTo("home");
        assertThat(visitors.named("zoé.m")).hasValueSatisfying(visitor -> {
            assertThat(visitor.userId()).isEqualTo(id);
            assertThat(visitor.fullName()).isEqualTo("Zoé Müller 🎉");
        });
    }

    private static Map<String, String> carol(Rows rows, String table, String column) throws SQLException {
        return rows.one("select * from " + table + " where " + column + " = 4");
    }

    @Test
    void nobody_gets_two_accounts_or_one_that_django_could_not_read() {
        newAccounts.add(account("twice"));
        assertThatThrownBy(() -> newAccounts.add(account("twice"))).isInstanceOf(UsernameTaken.class);
        for (String name : List.of("", "with blank", "x".repeat(151), "a/b", "🎉", "line\nbreak")) {
            assertThatThrownBy(() -> account(name)).as(name).isInstanceOf(UsernameNotAllowed.class);
        }
    }

    private static NewAccount account(String username) {
        return new NewAccount(
                username, NewAccount.noPassword(), "Zoé", "Müller 🎉", "zoe@example.org", "local", "student");
    }
}
