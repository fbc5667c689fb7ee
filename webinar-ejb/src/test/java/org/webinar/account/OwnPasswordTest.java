package org.webinar.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.webinar.change.Changes;
import org.webinar.change.Deed;
import org.webinar.change.Note;
import org.webinar.change.Thing;
import org.webinar.database.Database;
import org.webinar.identity.Account;
import org.webinar.identity.Accounts;
import org.webinar.identity.Visitor;

/** Who changes his or her own password types the present one. */
class OwnPasswordTest {
    private static final Visitor ZOE = new Visitor(7, "zoé", "Zoé", false, false, Set.of());
    private static final String OLD = "une phrase assez longue";
    private static final String NEW = "encore une autre phrase";

    private final List<String> stored = new ArrayList<>();

    private OwnPassword passwords(boolean alone, String column) {
        return new OwnPassword(
                new Accounts() {
                    @Override
                    public Optional<Account> numbered(int id) {
                        return Optional.of(new Account(id, "zoé", column, true, true));
                    }
                },
                new AccountRegister() {
                    @Override
                    public Note changePassword(Account checked, String fresh) {
                        stored.add(fresh);
                        return Note.of(Deed.CHANGED, Thing.account(checked.id(), checked.username()));
                    }
                },
                new PasswordHasher() {
                    @Override
                    public String stored(String password) {
                        return "hash of " + password;
                    }

                    @Override
                    public boolean fits(String typed, String column) {
                        return column.equals("hash of " + typed);
                    }
                },
                new Changes() {
                    @Override
                    public Note noting(Visitor who, Supplier<Note> deed) {
                        return deed.get();
                    }
                },
                new Database() {
                    @Override
                    public boolean alone() {
                        return alone;
                    }
                });
    }

    @Test
    void who_knows_the_present_one_has_another_one() {
        OwnPassword passwords = passwords(true, "hash of " + OLD);
        assertThat(passwords.isFor(ZOE)).isTrue();
        passwords.change(OLD, NEW, ZOE);
        assertThat(stored).containsExactly("hash of " + NEW);
    }

    @Test
    void who_does_not_know_it_changes_nothing() {
        OwnPassword passwords = passwords(true, "hash of " + OLD);
        for (String typed : new String[] {"", "Une phrase assez longue", NEW, null}) {
            assertThatThrownBy(() -> passwords.change(typed, NEW, ZOE)).isInstanceOf(CurrentPasswordWrong.class);
        }
        assertThat(stored).isEmpty();
    }

    @Test
    void the_rules_are_those_of_every_new_password() {
        OwnPassword passwords = passwords(true, "hash of " + OLD);
        assertThatThrownBy(() -> passwords.change(OLD, "short", ZOE)).isInstanceOf(PasswordLength.class);
        assertThatThrownBy(() -> passwords.change(OLD, null, ZOE)).isInstanceOf(PasswordLength.class);
        assertThat(stored).isEmpty();
    }

    @Test
    void beside_pod_or_for_whom_another_signs_in_there_is_nothing_to_change() {
        for (OwnPassword elsewhere : List.of(passwords(false, "hash of " + OLD), passwords(true, "!random"))) {
            assertThat(elsewhere.isFor(ZOE)).isFalse();
            assertThatThrownBy(() -> elsewhere.change(OLD, NEW, ZOE)).isInstanceOf(PasswordElsewhere.class);
        }
    }
}
