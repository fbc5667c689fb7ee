package org.webinar.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.settings.DoorCatalogue;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.SettingUnreadable;

/** Whom we answer, by the host that is asked for. */
class AllowedHostsTest {
    private static AllowedHosts with(String allowed) {
        Map<String, String> set = new HashMap<>();
        set.put("webinar.url", "https://webinar.univ.example");
        set.put("ALLOWED_HOSTS", allowed);
        return new AllowedHosts(FixedSettings.of(set));
    }

    private static boolean answered(String host, String allowed) {
        return with(allowed).has(new Host(host, 443));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "pod.univ.example,*"})
    void everybody_is_answered_when_none_is_named_or_all_are(String allowed) {
        assertThat(answered("evil.example", allowed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pod.univ.example",
                "POD.univ.example.",
                "webinar.univ.example",
                "faculty.example",
                "law.faculty.example",
                "::1",
                "[::1]"
            })
    void the_names_and_our_own_address_are_answered(String host) {
        assertThat(answered(host, "Pod.univ.example, .faculty.example, [::1]")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "pod.univ.example.evil.example",
                "notpod.univ.example",
                "other.pod.univ.example",
                "myfaculty.example",
                "192.0.2.10",
                "::2",
                ""
            })
    void nobody_else_is(String host) {
        assertThat(answered(host, "pod.univ.example, .faculty.example, ::1")).isFalse();
    }

    @Test
    void an_address_is_no_name() {
        assertThatThrownBy(() -> FixedSettings.with("ALLOWED_HOSTS", "https://pod.univ.example")
                        .get(DoorCatalogue.ALLOWED_HOSTS))
                .isInstanceOf(SettingUnreadable.class);
    }
}
