package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void writes_what_no_address_may_contain_in_percent_notation() {
        assertThat(SafePath.orElse("/meeting/?a=|é \ud83c\udf89%zz%41\"<x>&b=[1]#c#d", "/"))
                .isEqualTo("/meeting/?a=%7C%C3%A9%20%F0%9F%8E%89%25zz%41%22%3Cx%3E&b=%5B1%5D%23c#d");
    }
}
