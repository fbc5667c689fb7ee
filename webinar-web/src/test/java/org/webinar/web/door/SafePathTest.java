package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/live/event/0001-cours/", "/meeting/?a=b#c", "/"})
    void leads_to_our_own_pages(String path) {
        assertThat(SafePath.orElse(path, "/home")).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:x",
                "/a\r\nb",
                "/a\\b"
            })
    void never_leads_to_another_host(String path) {
        assertThat(SafePath.orElse(path, "/home")).isEqualTo("/home");
    }
}
