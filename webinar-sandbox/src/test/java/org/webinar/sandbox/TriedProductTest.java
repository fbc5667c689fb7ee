package org.webinar.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.sandbox.base.Ports;

class TriedProductTest {
    @TempDir
    Path home;

    @Test
    void the_product_runs_in_its_sandbox_and_can_be_restarted() throws IOException {
        List<String> console = new CopyOnWriteArrayList<>();
        var options = new TriedOptions(FakeProduct.jar(home), home.resolve("data"))
                .console(console::add)
                .environment("EXTRA", "42");
        int port;
        String secret;
        try (var tried = TriedProduct.start(options)) {
            port = URI.create(tried.url()).getPort();
            secret = told(tried, "SECRET_KEY");
            assertThat(told(tried, "BBB_API_URL"))
                    .isEqualTo(tried.sandbox().bbb().apiUrl());
            assertThat(told(tried, "BBB_SECRET_KEY"))
                    .isEqualTo(tried.sandbox().bbb().secret());
            assertThat(told(tried, "WEBINAR_URL")).isEqualTo(tried.url());
            assertThat(told(tried, "WEBINAR_SQL_EXTRA"))
                    .isEqualTo("filesystem:" + tried.data().resolve("demo"));
            assertThat(told(tried, "EXTRA")).isEqualTo("42");
            assertThat(told(tried, "data")).isEqualTo(tried.data().toString());
            assertThat(secret).matches("[0-9a-f]{48}");
            assertThat(console).containsExactly("webinar: fake product starts");

            tried.killProduct();
            assertThat(Ports.isFree(port)).isTrue();
            tried.startProduct();
            tried.restartProduct();
            assertThat(told(tried, "SECRET_KEY")).isEqualTo(secret);
            assertThat(Files.readString(tried.log())).contains("some other line");

            Path elsewhere = home.resolve("elsewhere");
            tried.moveProduct(elsewhere);
            assertThat(Ports.isFree(port)).isTrue();
            tried.startProduct();
            assertThat(told(tried, "data")).isEqualTo(elsewhere.toString());
            assertThat(told(tried, "SECRET_KEY")).isEqualTo(secret);
        }
        Await.until("the product has gone", () -> Ports.isFree(port));

        try (var again = TriedProduct.start(options)) {
            assertThat(told(again, "SECRET_KEY")).isEqualTo(secret);
        }
        try (var fresh = TriedProduct.start(options.fresh(true))) {
            assertThat(told(fresh, "SECRET_KEY")).isNotEqualTo(secret);
        }
    }

    private static String told(TriedProduct tried, String name) {
        return Http.get(tried.url() + "/" + name).body();
    }

    @Test
    void a_product_that_ends_at_once_shows_its_last_lines() throws IOException {
        var options = new TriedOptions(FakeProduct.jar(home), home.resolve("data")).environment("FAKE_FAILS", "1");

        assertThatThrownBy(() -> TriedProduct.start(options))
                .isInstanceOf(TryFailure.class)
                .hasMessageContaining("ended with code 3")
                .hasMessageContaining("no database here");
    }

    @Test
    void the_demo_sql_knows_the_sandbox_and_is_rewritten_only_if_it_changed() throws IOException {
        try (var sandbox = Sandbox.start(new SandboxOptions(home.resolve("s")).gatewayToken("t0ken"))) {
            assertThat(DemoData.filled(
                            "'${gateway_1_url}' '${gateway_2_token}' '${gateway_2_rtmp}' '${gateway_1_hls}' '${other}'",
                            sandbox))
                    .isEqualTo("'" + sandbox.gateway(1).url() + "' 't0ken' '" + sandbox.rtmpUrl(2) + "' '"
                            + sandbox.hlsUrl(1) + "' '${other}'");

            Path file = DemoData.write(home.resolve("demo"), sandbox, "");
            var longAgo = java.nio.file.attribute.FileTime.fromMillis(1_000_000);
            Files.setLastModifiedTime(file, longAgo);
            DemoData.write(home.resolve("demo"), sandbox, "");
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        }
    }
}
