package org.webinar.web.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are those of live pages of ours. */
class PageLinkTest {
    private static final URI SITE = URI.create("https://pod.univ.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pod.univ.example/live/event/12-optique/",
                "http://POD.univ.example/live/event/12-optique",
                " https://pod.univ.example/live/event/12/?is_iframe=true#panel "
            })
    void a_page_is_found_by_its_number(String link) {
        assertThat(PageLink.event(link, SITE)).isEqualTo(12);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "12",
                "/live/event/12-optique/",
                "//pod.univ.example/live/event/12/",
                "ftp://pod.univ.example/live/event/12/",
                "javascript:alert(1)",
                "https://elsewhere.example/live/event/12/",
                "https://pod.univ.example:8443/live/event/12/",
                "https://pod.univ.example@elsewhere.example/live/event/12/",
                "https://me@pod.univ.example/live/event/12/",
                "https://pod.univ.example.elsewhere.example/live/event/12/",
                "https://pod.univ.example/live/event/x/",
                "https://pod.univ.example/live/event/9999999999999999999/",
                "https://pod.univ.example/live/event/12/../13/",
                "https://pod.univ.example/live/event/12-x/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/",
                "https://pod.univ.example/video/12-x/",
                "https://pod.univ.example/live/event/12 x/",
                "http://[::1/live/event/12/"
            })
    void whatever_else_is_nothing_to_embed(String link) {
        assertThatThrownBy(() -> PageLink.event(link, SITE)).isInstanceOf(NothingToEmbed.class);
    }

    @Test
    void too_long_an_address_is_not_read() {
        String link = "https://pod.univ.example/live/event/12-" + "x".repeat(2_000) + "/";
        assertThatThrownBy(() -> PageLink.event(link, SITE)).isInstanceOf(NothingToEmbed.class);
    }
}
