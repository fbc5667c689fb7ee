package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The log of the distribution for programs that collect it. */
@Timeout(180)
class JsonLogIT {
    @TempDir
    private Path temp;

    /** Lines of the server and its libraries among them. */
    @Test
    void a_log_for_programs_is_one_object_in_each_line() throws Exception {
        Path data = temp.resolve("data");
        try (Started product = Started.withVariables(
                Map.of("WEBINAR_LOG_FORMAT", "json"), "--port", "" + freePort(), "--data", data.toString())) {
            product.awaitLine("ready at");
            assertThat(product.lines()).allMatch(line -> line.startsWith("webinar: "));
            assertThat(product.terminate()).isEqualTo(143);
        }
        assertThat(Files.readAllLines(data.resolve("log").resolve("server.0.log")))
                .hasSizeGreaterThan(10)
                .allMatch(
                        line -> line.matches("\\{\"time\":\"20[^\"]+Z\",\"level\":\"[A-Z0-9]+\",\"logger\":\".*\"\\}"))
                .anyMatch(line -> line.contains("\"message\":\"webinar: gateway driver "));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
