package org.webinar.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.sandbox.base.Ports;

class TryTest {
    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... arguments) throws InterruptedException {
        var heard = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Try(heard, heard).run(arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_it_does_not_understand_is_answered_with_the_usage() throws InterruptedException {
        assertThat(run("--prot", "80")).isEqualTo(2);
        assertThat(said()).startsWith("Unknown argument --prot.").contains("Usage: ./try [options]");
        assertThat(run("--port", "http")).isEqualTo(2);
        assertThat(run("--gateways", "9")).isEqualTo(2);
        assertThat(run("--product")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(said())
                .contains(
                        "--port http is not a port number.",
                        "--gateways 9 is no number from 2 to 8.",
                        "--product needs a value.",
                        "--product is missing.");
        assertThat(run("--help")).isZero();
    }

    @Test
    void who_tries_it_may_record() {
        assertThat(TryArguments.parse().options().environment()).containsEntry("MEETING_DISABLE_RECORD", "False");
    }

    @Test
    void a_missing_product_is_one_clear_line() throws InterruptedException {
        assertThat(run("--product", home.resolve("no.jar").toString())).isEqualTo(1);
        assertThat(said().lines()).singleElement().asString().contains("no.jar", "--product");
    }

    @Test
    void a_taken_port_is_one_clear_line() throws IOException, InterruptedException {
        String product = Files.createFile(home.resolve("webinar.jar")).toString();
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(run("--product", product, "--port", port)).isEqualTo(1);
            assertThat(said().lines())
                    .containsExactly("Port " + port
                            + " for the product is in use on 127.0.0.1; choose another one with --port.");

            String free = Integer.toString(Ports.free());
            out.reset();
            String first = Integer.toString(taken.getLocalPort() - 9);
            assertThat(run("--product", product, "--port", free, "--sandbox-port", first))
                    .isEqualTo(1);
            assertThat(said()).contains("in use on 127.0.0.1; choose another one with --sandbox-port.");
        }
        out.reset();
        String free = Integer.toString(Ports.free());
        assertThat(run("--product", product, "--port", free, "--sandbox-port", free))
                .isEqualTo(1);
        assertThat(said()).contains("is wanted by the product and by the sandbox's room server");
    }

    @Test
    void somebody_elses_directory_is_never_touched() throws IOException, InterruptedException {
        var product = FakeProduct.jar(home);
        var data = Files.createDirectory(home.resolve("photos"));
        Files.writeString(data.resolve("wedding.db"), "precious");

        assertThat(start(product, data, "--fresh")).isEqualTo(1);
        assertThat(said()).contains("is not empty and no trial made it");
        assertThat(data.resolve("wedding.db")).hasContent("precious");
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
        out.reset();
        assertThat(start(product, data.resolve("wedding.db"))).isEqualTo(1);
        assertThat(said()).contains("is a file");
        out.reset();
        assertThat(start(product, Path.of("/proc/webinar-data"))).isEqualTo(1);
        assertThat(said()).contains("is not writable");
    }

    @Test
    void a_directory_in_which_a_product_runs_is_left_alone() throws IOException {
        var data = home.resolve("data");
        DataDirectory.open(data, false);
        Files.writeString(data.resolve("webinar.mv.db"), "in use");
        try (var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> DataDirectory.open(data, true))
                    .isInstanceOf(TryFailure.class)
                    .hasMessageContaining("is used by another trial");
        }
        assertThat(data.resolve("webinar.mv.db")).hasContent("in use");
        DataDirectory.open(data, true);
    }

    private int start(Path product, Path data, String... more) throws InterruptedException {
        String[] all = new String[more.length + 10];
        int first = 20_000 + Ports.free() % 20_000;
        String[] fixed = {
            "--product", product.toString(), "--data", data.toString(),
            "--port", Integer.toString(Ports.free()), "--sandbox-port", Integer.toString(first),
            "--rtmp-port", Integer.toString(first + 20)
        };
        System.arraycopy(fixed, 0, all, 0, 10);
        System.arraycopy(more, 0, all, 10, more.length);
        return run(all);
    }

    @Test
    void the_banner_says_of_each_thing_where_it_is() throws IOException {
        var options = new TriedOptions(FakeProduct.jar(home), home.resolve("data")).gateways(3);
        try (var tried = TriedProduct.prepare(options)) {
            Sandbox sandbox = tried.sandbox();
            assertThat(Try.banner(tried).lines().map(String::strip))
                    .containsSequence(
                            "Product        " + tried.url(),
                            "Room server    " + sandbox.bbb().url() + "   (sandbox BigBlueButton)",
                            "Streams        " + sandbox.hlsUrl(1),
                            sandbox.hlsUrl(2),
                            sandbox.hlsUrl(3),
                            "Mails          " + sandbox.mail().url() + "/   (none leaves this machine)",
                            "Data           " + tried.data(),
                            "Log            " + tried.log());
            assertThat(Try.banner(tried).lines().filter(line -> line.contains(sandbox.hlsUrl(2))))
                    .containsExactly(" ".repeat(19) + sandbox.hlsUrl(2));
        }
    }

    @Test
    void fresh_forgets_the_database_and_keeps_what_is_not_ours() throws IOException {
        var data = home.resolve("data");
        DataDirectory.open(data, false);
        Files.writeString(data.resolve("webinar.mv.db"), "old");
        Files.createDirectories(data.resolve("log/deep"));
        Files.writeString(data.resolve("notes.txt"), "mine");

        DataDirectory.open(data, true);

        assertThat(data.resolve("webinar.mv.db")).doesNotExist();
        assertThat(data.resolve("log")).doesNotExist();
        assertThat(data.resolve("notes.txt")).exists();
    }
}
