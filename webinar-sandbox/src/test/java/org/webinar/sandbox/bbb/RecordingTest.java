package org.webinar.sandbox.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
    void a_moderator_presses_the_button_where_the_room_may_be_recorded() {
        client.create("record", "true");
        String anna = client.join("Anna", "MODERATOR");
        String ben = client.join("Ben", "VIEWER");
        assertThat(client.state(anna)).contains("\"recording\":{\"on\":false,\"mine\":true}");
        assertThat(client.state(ben)).contains("\"recording\":{\"on\":false,\"mine\":false}");
        assertThat(client.act(ben, "record", "{}")).isEqualTo(403);
        assertThat(client.act(anna, "record", "{}")).isEqualTo(200);
        assertThat(client.state(ben)).contains("\"recording\":{\"on\":true,");
        assertThat(client.act(anna, "pause-recording", "{}")).isEqualTo(200);
        assertThat(client.state(ben)).contains("\"recording\":{\"on\":false,");
        bbb.endMeeting("demo");
        Await.until("it is made", () -> client.call("getRecordings", "meetingID", "demo")
                .contains("<type>video</type>"));
    }

    @Test
    void a_room_that_may_not_be_recorded_has_no_button() {
        client.create("record", "true", "allowStartStopRecording", "false");
        String anna = client.join("Anna", "MODERATOR");
        assertThat(client.state(anna)).contains("\"recording\":{\"on\":false,\"mine\":false}");
        assertThat(client.act(anna, "record", "{}")).isEqualTo(403);
    }

    @Test
    void the_film_of_a_recording_plays_in_pieces_too() throws Exception {
        bbb.recordings().record("demo", "r-1", "Demo", 1_700_000_000_000L, 1_700_003_600_000L);
        bbb.recordings().add("r-1", "video");
        bbb.recordings().become("r-1", "published");
        assertThat(Http.get(bbb.url() + "/playback/video/r-1/").body())
                .contains("<video controls src=\"/playback/video/r-1/video-0.m4v\">");
        HttpResponse<byte[]> all = film("bytes=0-");
        assertThat(all.statusCode()).isEqualTo(206);
        assertThat(new String(all.body(), 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
        assertThat(all.body().length).isBetween(20_000, 2_000_000);
        HttpResponse<byte[]> piece = film("bytes=4-7");
        assertThat(piece.body()).asString(StandardCharsets.US_ASCII).isEqualTo("ftyp");
        assertThat(piece.headers().firstValue("Content-Range")).contains("bytes 4-7/" + all.body().length);
    }

    private HttpResponse<byte[]> film(String range) throws Exception {
        URI address = URI.create(bbb.url() + "/playback/video/r-1/video-0.m4v");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).header("Range", range).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
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
