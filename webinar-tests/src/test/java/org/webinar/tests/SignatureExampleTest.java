package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.webhook.Signature;

/** The two examples of docs/webhooks.md, run: they know our messages, and nothing that somebody has touched. */
class SignatureExampleTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final String ID = "msg_0b9c5f2e6a7d4c1f8e3a2b1c0d9e8f7a";
    private static final String BODY = "{\"type\": \"live.started\", \"name\": \"Thermodynamique, été\"}";
    private static final long LONG_AGO = 3_600;

    private final long now = Instant.now().getEpochSecond();

    @TempDir
    private Path folder;

    @Test
    void the_example_in_java_knows_our_messages() throws Exception {
        String example = example("// Java");
        Files.writeString(folder.resolve("Receiver.java"), """
                import java.nio.charset.StandardCharsets;
                import java.security.*;
                import java.time.Instant;
                import java.util.Base64;
                import java.util.stream.Stream;
                import javax.crypto.Mac;
                import javax.crypto.spec.SecretKeySpec;

                public class Receiver {
                %s
                }
                """.formatted(
                        example.replace("static boolean isOurs", "public static boolean isOurs")));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, folder.resolve("Receiver.java").toString()))
                .isZero();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            Method isOurs = loader.loadClass("Receiver")
                    .getMethod("isOurs", String.class, String.class, String.class, String.class, byte[].class);
            judges((stamp, signatures, body) -> (Boolean) isOurs.invoke(
                    null, SECRET, ID, String.valueOf(stamp), signatures, body.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void the_example_in_python_knows_our_messages() throws Exception {
        assumeTrue(pythonIsThere(), "no python3 on this machine");
        Path script = folder.resolve("receiver.py");
        Files.writeString(script, example("# Python") + """


                import sys
                headers = {"webhook-id": sys.argv[2], "webhook-timestamp": sys.argv[3], "webhook-signature": sys.argv[4]}
                sys.exit(0 if is_ours(sys.argv[1], headers, sys.stdin.buffer.read()) else 3)
                """);
        judges((stamp, signatures, body) -> {
            Process python = new ProcessBuilder(
                            "python3", script.toString(), SECRET, ID, String.valueOf(stamp), signatures)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            python.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            python.getOutputStream().close();
            int code = python.waitFor();
            assertThat(code).isIn(0, 3);
            return code == 0;
        });
    }

    private void judges(Receiver receiver) throws Exception {
        String good = Signature.of(List.of(SECRET), ID, now, BODY);
        assertThat(receiver.takes(now, good, BODY)).isTrue();
        assertThat(receiver.takes(now, Signature.of(List.of(OTHER, SECRET), ID, now, BODY), BODY))
                .as("while two secrets are good")
                .isTrue();
        assertThat(receiver.takes(now, good, BODY + " ")).isFalse();
        assertThat(receiver.takes(now + 1, good, BODY)).isFalse();
        assertThat(receiver.takes(now, Signature.of(List.of(OTHER), ID, now, BODY), BODY))
                .isFalse();
        long before = now - LONG_AGO;
        assertThat(receiver.takes(before, Signature.of(List.of(SECRET), ID, before, BODY), BODY))
                .as("somebody has kept it")
                .isFalse();
    }

    private static String example(String language) {
        String both = CodeBlocks.of(Documents.text("webhooks.md")).stream()
                .filter(block -> block.startsWith("# Python"))
                .findFirst()
                .orElseThrow();
        int java = both.indexOf("// Java");
        return language.startsWith("#") ? both.substring(0, java) : both.substring(java);
    }

    private static boolean pythonIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 9))")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /** An example, whatever it is written in. */
    @FunctionalInterface
    private interface Receiver {
        boolean takes(long stamp, String signatures, String body) throws Exception;
    }
}
