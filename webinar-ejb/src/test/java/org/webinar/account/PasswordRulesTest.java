package org.webinar.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** New passwords: long, and nothing else. */
class PasswordRulesTest {
    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"elevenchars", "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉"})
    void what_is_short_is_refused_as_people_count(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, "zoe")).isInstanceOf(PasswordLength.class);
    }

    @Test
    void what_nobody_types_is_refused() {
        assertThatThrownBy(() -> PasswordRules.check("x".repeat(201), "zoe")).isInstanceOf(PasswordLength.class);
    }

    @Test
    void the_user_name_is_none_in_whatever_case() {
        assertThatThrownBy(() -> PasswordRules.check("Administrator", "administrator"))
                .isInstanceOf(PasswordIsName.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve chars", "aaaaaaaaaaaa", "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉"})
    void letters_digits_or_emoji_are_all_the_same(String password) {
        assertThatCode(() -> PasswordRules.check(password, "zoe")).doesNotThrowAnyException();
    }
}
