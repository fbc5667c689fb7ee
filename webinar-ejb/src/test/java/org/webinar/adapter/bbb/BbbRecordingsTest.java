package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.recording.ForgedReadyNotice;
import org.webinar.recording.NoSuchRecording;
import org.webinar.recording.ReadyNotice;
import org.webinar.recording.Recording;
import org.webinar.recording.RecordingState;
import org.webinar.recording.RecordingsAway;
import org.webinar.recording.RecordingsRefused;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;

/** What is asked of BigBlueButton about recordings, what its refusals mean, and notices that are signed or not. */
class BbbRecordingsTest {
    private static final String SECRET = "short-secret";
    private static final String CLAIMS = "{\"meeting_id\":\"0004-x\",\"record_id\":\"6367-1700000000000\"}";

    private final Settings settings = FixedSettings.with("BBB_SECRET_KEY", SECRET);
    private final List<String> calls = new ArrayList<>();
    private String answer;
    private String answerAboutOthers;
    private String asked;
    private final BbbRecordings recordings = new BbbRecordings(
            new BbbApi() {
                @Override
                BbbAnswer get(String call, BbbQuery query) {
                    asked = call + "?" + query;
                    calls.add(asked);
                    boolean others = answerAboutOthers != null && asked.contains("deleted");
                    return BbbAnswer.read(200, (others ? answerAboutOthers : answer).getBytes(StandardCharsets.UTF_8));
                }
            },
            new WrittenHomes().homes(settings),
            settings);

    @Test
    void recordings_of_all_names_are_asked_for_in_every_state() {
        answer = "<response><returncode>SUCCESS</returncode><recordings><recording><recordID>r1</recordID>"
                + "<state>processing</state></recording></recordings></response>";
        assertThat(recordings.of(new TreeSet<>(Set.of("0004-x", "0004-y"))))
                .extracting(Recording::id)
                .containsExactly("r1");
        assertThat(calls)
                .containsExactly(
                        "getRecordings?meetingID=0004-x%2C0004-y&state=published%2Cunpublished",
                        "getRecordings?meetingID=0004-x%2C0004-y&state=processing%2Cprocessed%2Cdeleted");
    }

    /** Newer servers make one of both before they answer, beginning with any. */
    @Test
    void one_that_was_deleted_and_made_anew_is_there_and_others_stay_deleted() {
        answer = "<response><returncode>SUCCESS</returncode><recordings><recording><recordID>r1</recordID>"
                + "<state>published</state></recording></recordings></response>";
        answerAboutOthers = "<response><returncode>SUCCESS</returncode><recordings><recording><recordID>r1</recordID>"
                + "<state>deleted</state></recording><recording><recordID>r2</recordID><state>deleted</state></recording>"
                + "</recordings></response>";
        assertThat(recordings.of(Set.of("0004-x")))
                .extracting(Recording::id, Recording::state)
                .containsExactly(tuple("r1", RecordingState.PUBLISHED), tuple("r2", RecordingState.DELETED));
        calls.clear();
        assertThat(recordings.one("r1")).map(Recording::state).contains(RecordingState.PUBLISHED);
        assertThat(calls).containsExactly("getRecordings?recordID=r1&state=published%2Cunpublished");
    }

    /** The server takes an id for the beginning of one. */
    @Test
    void one_recording_is_that_one_and_none_that_begins_like_it() {
        answer = "<response><returncode>SUCCESS</returncode><recordings><recording><recordID>r11</recordID></recording>"
                + "<recording><recordID>r1</recordID></recording></recordings></response>";
        assertThat(recordings.one("r1")).map(Recording::id).contains("r1");
        assertThat(recordings.one("r")).isEmpty();
        assertThat(asked).startsWith("getRecordings?recordID=r&state=");
    }

    @Test
    void no_recordings_are_an_empty_list_and_a_refusal_is_one() {
        answer =
                "<response><returncode>SUCCESS</returncode><recordings/><messageKey>noRecordings</messageKey></response>";
        assertThat(recordings.of(Set.of("0004-x"))).isEmpty();
        answer = "<response><returncode>FAILED</returncode><messageKey>checksumError</messageKey></response>";
        assertThatThrownBy(() -> recordings.of(Set.of("0004-x"))).isInstanceOf(RecordingsRefused.class);
        assertThatThrownBy(() -> recordings.delete("r1")).isInstanceOf(RecordingsRefused.class);
        assertThatThrownBy(() -> recordings.publish("r1", true)).isInstanceOf(RecordingsRefused.class);
        answer = "<html>502 Bad Gateway</html>";
        assertThatThrownBy(() -> recordings.of(Set.of("0004-x")))
                .isInstanceOf(RecordingsAway.class)
                .hasMessageContaining("HTTP 200")
                .hasMessageNotContaining("Bad Gateway");
    }

    @Test
    void what_is_gone_already_is_deleted_and_cannot_be_published() {
        answer = "<response><returncode>FAILED</returncode><messageKey>notFound</messageKey></response>";
        recordings.delete("r1");
        assertThat(asked).isEqualTo("deleteRecordings?recordID=r1");
        assertThatThrownBy(() -> recordings.publish("r1", false)).isInstanceOf(NoSuchRecording.class);
        assertThat(asked).isEqualTo("publishRecordings?recordID=r1&publish=false");
    }

    @Test
    void a_notice_signed_with_the_shared_secret_is_read() throws Exception {
        assertThat(recordings.read(signed("HS256", CLAIMS, SECRET)))
                .isEqualTo(new ReadyNotice("0004-x", "6367-1700000000000"));
    }

    @Test
    void a_notice_that_somebody_else_signed_is_not() throws Exception {
        String good = signed("HS256", CLAIMS, SECRET);
        String unsigned = good.substring(0, good.lastIndexOf('.') + 1);
        for (String forged : List.of(
                signed("HS256", CLAIMS, "another secret"),
                signed("HS512", CLAIMS, SECRET),
                signed("none", CLAIMS, SECRET),
                unsigned,
                part("{\"alg\":\"none\"}") + "." + part(CLAIMS) + ".",
                signed("HS256", "{\"meeting_id\":\"0004-x\"}", SECRET),
                signed("HS256", "{\"meeting_id\":7,\"record_id\":[]}", SECRET))) {
            assertThatThrownBy(() -> recordings.read(forged)).as(forged).isInstanceOf(ForgedReadyNotice.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c", "..", "no token", "%00"})
    void nonsense_is_no_notice(String nonsense) {
        assertThatThrownBy(() -> recordings.read(nonsense)).isInstanceOf(ForgedReadyNotice.class);
    }

    private static String signed(String algorithm, String claims, String secret) throws Exception {
        String text = part("{\"alg\":\"" + algorithm + "\"}") + "." + part(claims);
        String mac = algorithm.equals("HS512") ? "HmacSHA512" : "HmacSHA256";
        Mac signer = Mac.getInstance(mac);
        signer.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac));
        return text + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(signer.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
