package org.webinar.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which tags a program is believed to have read what stands there. */
class RepliesTest {
    private static final String JSON = "{\"id\":7}";
    private static final String TAG = Replies.tag(JSON);

    @Test
    void each_state_has_a_tag_of_its_own() {
        assertThat(TAG).matches("[0-9a-f]{32}").isEqualTo(Replies.tag(JSON));
        assertThat(Replies.tag("{\"id\":8}")).isNotEqualTo(TAG);
    }

    @Test
    void whoever_has_read_it_passes_also_with_a_tag_that_was_made_weak() {
        for (String header : new String[] {
            '"' + TAG + '"', "W/\"" + TAG + '"', "\"x\", \"" + TAG + "\" ,\"y\"", "*", "\"x\",W/\"" + TAG + '"'
        }) {
            assertThatCode(() -> Replies.checkTag(header, TAG)).as(header).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "\"x\"", "x", "W/", "\"x\", \"y\""})
    void whoever_has_not_does_not(String header) {
        assertThatThrownBy(() -> Replies.checkTag(header, TAG)).isInstanceOf(ChangedSince.class);
    }

    @Test
    void a_tag_without_its_quotes_is_none() {
        assertThatThrownBy(() -> Replies.checkTag(TAG, TAG)).isInstanceOf(ChangedSince.class);
    }
}
