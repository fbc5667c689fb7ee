package org.webinar.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.change.Difference;

/** What is decided about an account. */
class AccountPlanTest {
    private final AccountPlan read = new AccountPlan("Zoé", "Martin", "zoe@univ.example", true, false, true);

    @Test
    void two_who_edit_keep_what_each_has_done() {
        AccountPlan stored = new AccountPlan("Zoé", "Durand", "zoe@univ.example", true, false, true);
        AccountPlan wish = new AccountPlan("Zoé", "Martin", "z.martin@univ.example", false, false, true);
        assertThat(read.merge(wish, stored))
                .isEqualTo(new AccountPlan("Zoé", "Durand", "z.martin@univ.example", false, false, true));
    }

    @Test
    void names_are_one_line_and_as_long_as_the_column() {
        AccountPlan plan = new AccountPlan(" a\nb ", "é".repeat(200), null, true, false, false);
        assertThat(plan.firstName()).isEqualTo("a b");
        assertThat(plan.lastName()).hasSize(150);
        assertThat(plan.email()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe", "@univ.example", "zoe@", "a b@univ.example", "a@b@c"})
    void what_can_be_no_mail_address_is_refused(String typed) {
        assertThatThrownBy(() -> new AccountPlan("", "", typed, true, false, false).check())
                .isInstanceOf(MailAddressUnfit.class);
    }

    @Test
    void no_mail_address_is_fine() {
        assertThatCode(() -> new AccountPlan("", "", " ", true, false, false).check())
                .doesNotThrowAnyException();
    }

    @Test
    void the_record_tells_what_is_different_and_nothing_else() {
        AccountPlan now = new AccountPlan("Zoé", "Martin", "zoe@univ.example", true, true, true);
        assertThat(read.differences(now)).extracting(Difference::field).containsExactly("ADMINISTRATOR");
        assertThat(read.differences(read)).isEmpty();
    }
}
