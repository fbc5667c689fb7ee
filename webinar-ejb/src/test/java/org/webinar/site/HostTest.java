package org.webinar.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which site is asked for. */
class HostTest {
    private static final List<Site> SITES =
            List.of(new Site(1, "Pod.example.org"), new Site(2, "pod2.example.org"), new Site(3, "localhost:8443"));

    @ParameterizedTest
    @CsvSource({
        "pod.example.org, 443, 1",
        "POD.EXAMPLE.ORG, 8080, 1",
        "pod2.example.org., 80, 2",
        "localhost, 8443, 3",
    })
    void is_told_by_the_host(String name, int port, int site) {
        assertThat(new Host(name, port).choose(SITES).map(Site::id)).contains(site);
    }

    @ParameterizedTest
    @CsvSource({"localhost, 80", "evil.example, 443", "'', 443", "pod2.example.org.evil.example, 443", ", 443"})
    void is_nobodys_when_no_site_has_the_host(String name, int port) {
        assertThat(new Host(name, port).choose(SITES)).isEmpty();
    }
}
