package org.webinar.adapter.django;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionUserTest {
    private static final String REST = ",\"_auth_user_backend\":\"b\",\"_auth_user_hash\":\"h\"";

    @Test
    void finds_the_person_among_what_others_have_put_in() {
        assertThat(SessionUser.in("{\"attributes\":{\"mail\":[\"a@b\",null]},\"pgtiou\":\"\",\"_auth_user_id\":\"2\""
                        + REST + ",\"shib\":{\"x\":1.5},\"oidc_login_next\":null}"))
                .contains(new SessionUser(2, "b", "h"));
    }

    @Test
    void takes_the_number_as_a_number_too_and_blanks_between() {
        assertThat(SessionUser.in("{ \"_auth_user_id\" : 2 " + REST + " }")).contains(new SessionUser(2, "b", "h"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"two\"", "2.5", "99999999999", "\"99999999999\"", "true", "null", "[2]", "{}"})
    void a_number_that_is_none_is_nobody(String id) {
        assertThat(SessionUser.in("{\"_auth_user_id\":" + id + REST + "}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "2",
                "{}",
                "{\"_auth_user_id\":\"2\"}",
                "{\"_auth_user_id\":\"2\",\"_auth_user_backend\":\"b\"}",
                "{\"_auth_user_id\":\"2\",\"_auth_user_backend\":\"b\",\"_auth_user_hash\":null}"
            })
    void whatever_else_it_is_nobody_has_signed_in(String json) {
        assertThat(SessionUser.in(json)).isEmpty();
    }

    @Test
    void a_tower_of_brackets_is_nobody_and_no_overflow() {
        assertThat(SessionUser.in("{\"a\":" + "[".repeat(100_000))).isEmpty();
    }
}
