package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.account.AccountPlan;
import org.webinar.account.AccountRegister;
import org.webinar.account.AccountSheet;
import org.webinar.account.CurrentPasswordWrong;
import org.webinar.account.LastAdministrator;
import org.webinar.account.NoSuchPerson;
import org.webinar.account.OwnPassword;
import org.webinar.account.PasswordLength;
import org.webinar.administration.AccountDesk;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.database.Database;
import org.webinar.identity.Account;
import org.webinar.identity.Accounts;
import org.webinar.identity.NewAccount;
import org.webinar.identity.NewAccounts;
import org.webinar.identity.UsernameTaken;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.rights.OnlyForAdministrators;

/** People as administrators look after them where there is no Pod, in Django's rows. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {
    private static final Visitor ROOT = new Visitor(1, "root", "Root", true, true, Set.of());
    private static final AccountPlan PLAIN = new AccountPlan("Zoé", "Œuvrard", "", true, false, false);

    private final String name = "zoé." + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private AccountRegister register;

    @Inject
    private AccountDesk desk;

    @Inject
    private OwnPassword own;

    @Inject
    private Accounts accounts;

    @Inject
    private NewAccounts newcomers;

    @Inject
    private Visitors visitors;

    @Inject
    private Database database;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    private int added() {
        return newcomers.add(PLAIN.account(name, NewAccount.noPassword()));
    }

    @Test
    void somebody_is_found_whatever_the_accents_and_counted() {
        int id = added();
        String words = "OEUVRARD " + name.substring(5);
        assertThat(register.find(words, 0, 10)).extracting(AccountSheet::id).containsExactly(id);
        assertThat(register.count(words)).isEqualTo(1);
        assertThat(register.find(words, 0, 10).get(0).password()).isFalse();
    }

    @Test
    void who_may_plan_is_in_djangos_group_and_who_administers_has_both_marks() throws SQLException {
        int id = added();
        // Where nobody else administers, nobody may be dismissed.
        Rows rows = new Rows(dataSource);
        rows.run("update auth_user set is_superuser = true where username = 'carol'");
        try {
            give_and_take(id);
        } finally {
            rows.run("update auth_user set is_superuser = false where username = 'carol'");
        }
    }

    private void give_and_take(int id) {
        AccountPlan both = new AccountPlan("Zoé", "Œuvrard", "zoe@univ.example", true, true, true);
        Note note = register.change(id, PLAIN, both);
        assertThat(note.differences())
                .extracting(Difference::field)
                .containsExactly("EMAIL", "ADMINISTRATOR", "PLANNER");
        Visitor zoe = visitors.named(name).orElseThrow();
        assertThat(zoe.superuser()).isTrue();
        assertThat(zoe.staff()).isTrue();
        assertThat(zoe.groups()).containsExactly("meeting webinar admin");
        assertThat(register.change(id, both, both).tells()).isFalse();
        register.change(id, both, PLAIN);
        assertThat(visitors.named(name).orElseThrow().groups()).isEmpty();
        assertThat(visitors.named(name).orElseThrow().staff()).isFalse();
    }

    @Test
    void a_closed_account_lets_nobody_in() {
        int id = added();
        register.change(id, PLAIN, new AccountPlan("Zoé", "Œuvrard", "", false, false, false));
        assertThat(visitors.named(name)).isEmpty();
    }

    @Test
    void the_last_administrator_stays() throws SQLException {
        int id = added();
        AccountPlan administers = new AccountPlan("Zoé", "Œuvrard", "", true, true, false);
        register.change(id, PLAIN, administers);
        Rows rows = new Rows(dataSource);
        List<String> others =
                rows
                        .all("select id from auth_user where is_superuser = true and is_active = true and id <> " + id)
                        .stream()
                        .map(row -> row.get("id"))
                        .toList();
        try {
            for (String other : others) {
                rows.run("update auth_user set is_active = false where id = " + other);
            }
            AccountPlan closed = new AccountPlan("Zoé", "Œuvrard", "", false, true, false);
            assertThatThrownBy(() -> register.change(id, administers, PLAIN)).isInstanceOf(LastAdministrator.class);
            assertThatThrownBy(() -> register.change(id, administers, closed)).isInstanceOf(LastAdministrator.class);
            assertThat(register.one(id).plan().administrator()).isTrue();
        } finally {
            for (String other : others) {
                rows.run("update auth_user set is_active = true where id = " + other);
            }
            rows.run("update auth_user set is_superuser = false, is_staff = false where id = " + id);
        }
    }

    @Test
    void beside_pod_people_are_pods() {
        assertThat(desk.isFor(ROOT)).isEqualTo(database.alone());
        if (!database.alone()) {
            assertThatThrownBy(() -> desk.find("", 0, ROOT)).isInstanceOf(OnlyForAdministrators.class);
        }
    }

    @Test
    void alone_the_desk_adds_refuses_and_gives_passwords() {
        if (!database.alone()) {
            return;
        }
        Visitor other = visitors.named("carol").orElseThrow();
        assertThatThrownBy(() -> desk.add(name, null, PLAIN, other)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> desk.add(name, "short", PLAIN, ROOT)).isInstanceOf(PasswordLength.class);
        assertThatThrownBy(() -> desk.add(name, "", PLAIN, ROOT)).isInstanceOf(PasswordLength.class);
        desk.add(name, "a sentence is best", new AccountPlan("Zoé", "Œuvrard", "", true, false, true), ROOT);
        assertThat(visitors.named(name).orElseThrow().groups()).containsExactly("meeting webinar admin");
        assertThatThrownBy(() -> desk.add(name, "a sentence is best", PLAIN, ROOT))
                .isInstanceOf(UsernameTaken.class);
        AccountSheet sheet = desk.find(name, 0, ROOT).rows().get(0);
        assertThat(sheet.password()).isTrue();
        desk.takePassword(sheet.id(), "another sentence now", ROOT);
        assertThatThrownBy(() -> desk.one(999_999_999, ROOT)).isInstanceOf(NoSuchPerson.class);
    }

    @Test
    void whose_password_changes_is_told_and_it_is_written_down_without_a_word_of_it() throws SQLException {
        int id = added();
        AccountPlan reachable = new AccountPlan("Zoé", "Œuvrard", name + "@univ.example", true, false, false);
        register.change(id, PLAIN, reachable);
        register.takePassword(id, "stored one");
        Account account = accounts.numbered(id).orElseThrow();
        Note note = register.changePassword(account, "stored two");
        assertThat(note.differences()).containsExactly(Difference.untold("PASSWORD"));
        assertThat(accounts.numbered(id).orElseThrow().password()).isEqualTo("stored two");
        assertThatThrownBy(() -> register.changePassword(account, "stored three"))
                .isInstanceOf(CurrentPasswordWrong.class);
        Rows rows = new Rows(dataSource);
        assertThat(rows.number("select count(*) from webinar_letter where kind = 'password' and recipients = '" + name
                        + "@univ.example'"))
                .isEqualTo(2);
        assertThat(rows.number("select count(*) from webinar_letter where body like '%stored%'"))
                .isZero();
    }

    @Test
    void alone_somebody_changes_the_own_password_with_the_present_one() {
        if (!database.alone()) {
            return;
        }
        desk.add(name, "a sentence is best", PLAIN, ROOT);
        Visitor zoe = visitors.named(name).orElseThrow();
        assertThat(own.isFor(zoe)).isTrue();
        assertThatThrownBy(() -> own.change("a sentence is bad", "another sentence now", zoe))
                .isInstanceOf(CurrentPasswordWrong.class);
        own.change("a sentence is best", "another sentence now", zoe);
        own.change("another sentence now", "a third sentence now", zoe);
    }
}
