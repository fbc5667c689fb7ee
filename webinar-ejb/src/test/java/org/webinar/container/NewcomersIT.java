package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.NewAccount;
import org.webinar.identity.NewAccounts;
import org.webinar.identity.Newcomers;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.spi.identity.Profile;

/** What becomes of people for whom a provider vouches. Affiliations are access groups here (container settings). */
@ExtendWith(ArquillianExtension.class)
class NewcomersIT {
    private static final Profile TEACHER = new Profile(
            "Zoé",
            "Müller 🎉",
            "zoe@univ.example",
            "faculty",
            Set.of("newcomers-chair", "newcomers-lab"),
            Set.of("newcomers-unknown"));

    @Inject
    private Newcomers newcomers;

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
    void who_comes_for_the_first_time_has_an_account_without_a_password_and_the_groups_of_affiliations()
            throws SQLException {
        assertThat(newcomers.welcome("newcomer.zoé", "CAS", TEACHER)).contains("newcomer.zoé");
        Visitor zoe = visitors.named("newcomer.zoé").orElseThrow();
        assertThat(zoe.fullName()).isEqualTo("Zoé Müller 🎉");
        assertThat(zoe.staff()).isTrue();
        assertThat(zoe.superuser()).isFalse();
        assertThat(zoe.accessGroups()).containsExactlyInAnyOrder("newcomers-chair", "newcomers-lab");
        Rows rows = new Rows(dataSource);
        assertThat(rows.value("select password from auth_user where id = " + zoe.userId()))
                .startsWith("!");
        assertThat(rows.one("select * from authentication_owner where user_id = " + zoe.userId()))
                .containsEntry("auth_type", "CAS")
                .containsEntry("affiliation", "faculty");
        assertThat(rows.value("select count(*) from authentication_accessgroup where code_name = 'newcomers-unknown'"))
                .as("groups are not made unless the administrator says so")
                .isEqualTo("0");
    }

    @Test
    void groups_follow_the_provider_and_those_given_by_hand_stay() throws SQLException {
        newcomers.welcome("newcomer.tim", "OIDC", TEACHER);
        int tim = visitors.named("newcomer.tim").orElseThrow().userId();
        Rows rows = new Rows(dataSource);
        rows.run("insert into authentication_accessgroup (display_name, code_name, auto_sync)"
                + " values ('By hand', 'newcomers-by-hand', false)");
        rows.run("insert into authentication_owner_accessgroups (owner_id, accessgroup_id)"
                + " select o.id, g.id from authentication_owner o, authentication_accessgroup g"
                + " where o.user_id = " + tim + " and g.code_name = 'newcomers-by-hand'");
        newcomers.welcome(
                "newcomer.tim", "OIDC", new Profile("Tim", "", "", "", Set.of("newcomers-lab", "alum"), Set.of()));
        Visitor again = visitors.named("newcomer.tim").orElseThrow();
        assertThat(again.accessGroups()).containsExactlyInAnyOrder("newcomers-lab", "alum", "newcomers-by-hand");
        assertThat(again.fullName()).as("what is not told stays").isEqualTo("Tim Müller 🎉");
        assertThat(again.staff()).as("nobody stops being staff by himself").isTrue();
        newcomers.welcome("newcomer.tim", "OIDC", TEACHER);
        newcomers.welcome("newcomer.tim", "OIDC", TEACHER);
        assertThat(visitors.named("newcomer.tim").orElseThrow().accessGroups())
                .containsExactlyInAnyOrder("newcomers-chair", "newcomers-lab", "newcomers-by-hand");
    }

    @Test
    void an_account_that_is_there_is_taken_and_not_made_twice() throws SQLException {
        int id = newAccounts.add(
                new NewAccount("newcomer.before", NewAccount.noPassword(), "Bob", "Before", "", "local", "student"));
        assertThat(newcomers.welcome("newcomer.before", "Shibboleth", Profile.unknown()))
                .contains("newcomer.before");
        Visitor before = visitors.named("newcomer.before").orElseThrow();
        assertThat(before.userId()).isEqualTo(id);
        assertThat(before.fullName()).isEqualTo("Bob Before");
        assertThat(before.staff()).isFalse();
    }

    @Test
    void names_and_groups_that_no_row_may_have_bring_nobody_in_and_break_nothing() {
        assertThat(newcomers.welcome("a/b", "CAS", TEACHER)).isEmpty();
        assertThat(newcomers.welcome("", "CAS", TEACHER)).isEmpty();
        assertThat(newcomers.welcome("x".repeat(151), "CAS", TEACHER)).isEmpty();
        Profile odd = new Profile(
                "x".repeat(1000),
                "\u202Eecila",
                "y".repeat(300),
                "z".repeat(60),
                Set.of("g".repeat(251), "g".repeat(250), " ", "a\0b"),
                Set.of());
        assertThat(newcomers.welcome("newcomer.odd", "CAS", odd)).contains("newcomer.odd");
        assertThat(visitors.named("newcomer.odd").orElseThrow().accessGroups()).containsExactly("g".repeat(250));
    }

    /** MariaDB compares names without their accents. */
    @Test
    void who_is_called_almost_like_somebody_is_not_that_person() {
        newcomers.welcome("newcomer.rene", "CAS", TEACHER);
        newcomers.welcome("newcomer.rené", "CAS", new Profile("René", "", "", "", Set.of(), Set.of()));
        assertThat(visitors.named("newcomer.rene")).hasValueSatisfying(rene -> {
            assertThat(rene.username()).isEqualTo("newcomer.rene");
            assertThat(rene.fullName()).isEqualTo("Zoé Müller 🎉");
        });
        assertThat(visitors.named("newcomer.rené").map(Visitor::username)).isNotEqualTo(Optional.of("newcomer.rene"));
    }

    /** MariaDB finds all of these equal. */
    @Test
    void what_differs_by_case_or_accents_only_is_written_too() throws SQLException {
        newcomers.welcome(
                "newcomer.case",
                "cas",
                new Profile("Rene", "MÜLLER", "Rene@univ.example", "Étudiant", Set.of(), Set.of()));
        newcomers.welcome(
                "newcomer.case",
                "CAS",
                new Profile("René", "Müller", "rene@univ.example", "étudiant", Set.of(), Set.of()));
        Visitor rene = visitors.named("newcomer.case").orElseThrow();
        assertThat(rene.fullName()).isEqualTo("René Müller");
        Rows rows = new Rows(dataSource);
        assertThat(rows.value("select email from auth_user where id = " + rene.userId()))
                .isEqualTo("rene@univ.example");
        assertThat(rows.one("select * from authentication_owner where user_id = " + rene.userId()))
                .containsEntry("auth_type", "CAS")
                .containsEntry("affiliation", "étudiant");
    }

    /** And these, of which one may open what the other must not. */
    @Test
    void nobody_gets_a_group_that_is_only_called_almost_like_the_one_named() throws SQLException {
        Rows rows = new Rows(dataSource);
        rows.run("insert into authentication_accessgroup (display_name, code_name, auto_sync)"
                + " values ('Study', 'newcomers-étude', true)");
        newcomers.welcome(
                "newcomer.group",
                "CAS",
                new Profile("", "", "", "", Set.of("newcomers-lab", "Newcomers-Étude"), Set.of("newcomers-etude")));
        assertThat(visitors.named("newcomer.group").orElseThrow().accessGroups())
                .contains("newcomers-lab")
                .doesNotContain("newcomers-étude");
    }
}
