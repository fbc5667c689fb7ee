package org.webinar.sandbox.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.Await;
import org.webinar.sandbox.Http;
import org.webinar.sandbox.Receiver;

class RecordingTest {
    private final Receiver receiver = new Receiver();
    private final SandboxBbb bbb = SandboxBbb.start(
            new BbbOptions().recordingDelay(Duration.ofMillis(200)).retryScale(0.0001));
    private final Client client = new Client(bbb);

    @AfterEach
    void stop() {
        bbb.close();
        receiver.close();
    }

    @Test
    void a_recorded_meeting_is_processed_and_told_of_once_for_each_format() {
        client.create(
                "record",
                "true",
                "autoStartRecording",
                "true",
                "meta_bbb-recording-ready-url",
                receiver.url() + "/ready");
        bbb.endMeeting("demo");
        assertThat(client.call("getRecordings", "meetingID", "demo", "state", "processing,published"))
                .contains("<meetingID>demo</meetingID>", "Demo &amp; more");
        Await.until("two hits", () -> receiver.hits().size() == 2);
        assertThat(receiver.hits()).allSatisfy(hit -> {
            assertThat(hit.method()).isEqualTo("POST");
            assertThat(hit.path()).isEqualTo("/ready");
        });
        assertThat(client.call("getRecordings", "meetingID", "demo"))
                .contains("<state>published</state>", "<type>presentation</type>", "<type>video</type>");
    }

    @Test
    void what_nobody_wanted_recorded_is_not() {
        client.create("record", "true");
        bbb.endMeeting("demo");
        assertThat(client.call("getRecordings", "meetingID", "demo", "state", "any"))
                .contains("noRecordings");
    }

    @Test
    void recordings_are_published_hidden_and_deleted() {
        bbb.recordings().record("demo", "r-1", "Demo", 1_700_000_000_000L, 1_700_003_600_000L);
        assertThat(client.call("getRecordings", "meetingID", "demo")).contains("noRecordings");
        bbb.recordings().add("r-1", "video");
        assertThat(client.call("publishRecordings", "recordID", "r-1", "publish", "true"))
                .contains("<published>true</published>");
        assertThat(video()).isEqualTo(200);
        assertThat(client.call("publishRecordings", "recordID", "r-1", "publish", "false"))
                .contains("<published>false</published>");
        assertThat(video()).isEqualTo(404);
        assertThat(client.call("deleteRecordings", "recordID", "r-1")).contains("<deleted>true</deleted>");
        for (String gone : List.of(
                client.call("deleteRecordings", "recordID", "r-1"),
                client.call("publishRecordings", "recordID", "r-1", "publish", "true"))) {
            assertThat(gone).contains("notFound");
        }
        assertThat(client.call("getRecordings", "meetingID", "demo", "state", "deleted"))
                .contains("<state>deleted</state>");
        assertThat(client.call("publishRecordings", "recordID", "r-1")).contains("missingParamPublish");
        assertThat(client.call("deleteRecordings")).contains("missingParamRecordID");
    }

    @Test
    void a_damaged_one_stands_among_the_others() {
        bbb.recordings().record("demo", "r-1", "Demo", 1_700_000_000_000L, 1_700_003_600_000L);
        bbb.recordings().record("demo", "r-2", "Demo", 1_700_000_000_000L, 1_700_003_600_000L);
        bbb.recordings().damage("r-2");
        assertThat(client.call("getRecordings", "meetingID", "demo", "state", "processing"))
                .contains("<recordID>r-1</recordID><meetingID>")
                .contains("<recording><error><recordID>r-2</recordID></error></recording>");
    }

    private int video() {
        return Http.get(bbb.url() + "/playback/video/r-1/video-0.m4v").statusCode();
    }
}
