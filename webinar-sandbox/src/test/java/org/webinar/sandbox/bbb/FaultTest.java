package org.webinar.sandbox.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void it_misbehaves_on_request_and_recovers() {
        try (var bbb = SandboxBbb.start(new BbbOptions())) {
            var client = new Client(bbb);
            bbb.misbehave(Fault.HTTP_500);
            assertThat(client.response("getMeetings").statusCode()).isEqualTo(500);
            bbb.misbehave(Fault.HTML_502);
            assertThat(client.response("getMeetings").body()).contains("<html", "502");
            bbb.misbehave(Fault.CHECKSUM_ERROR);
            assertThat(client.call("getMeetings")).contains("checksumError");
            bbb.misbehave(Fault.MALFORMED_XML);
            assertThat(client.call("getMeetings")).doesNotEndWith(">");
            bbb.misbehave(Fault.NO_CHAT_API);
            assertThat(client.response("sendChatMessage", "meetingID", "demo").statusCode())
                    .isEqualTo(404);
            assertThat(client.call("getMeetings")).contains("noMeetings");

            bbb.misbehave(Fault.slow(Duration.ofMillis(300)));
            long start = System.nanoTime();
            assertThat(client.call("getMeetings")).contains("noMeetings");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));

            bbb.misbehave(Fault.NONE);
            assertThat(client.call("getMeetings")).contains("noMeetings");
            assertThat(bbb.calls()).hasSize(8);
        }
    }

    @Test
    void a_killed_server_comes_back_on_its_port() {
        var options = new BbbOptions();
        var first = SandboxBbb.start(options);
        options.port(first.port());
        first.close();

        try (var second = SandboxBbb.start(options)) {
            assertThat(new Client(second).call("getMeetings")).contains("noMeetings");
        }
    }
}
