package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.meeting.RoomsRefused;
import org.webinar.recording.ForgedReadyNotice;
import org.webinar.recording.ReadyNotice;
import org.webinar.recording.Recording;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;

/** Recordings as servers tell of them, whole and in pieces, and notices that are signed or not. */
class BbbRecordingsTest {
    private static final String SECRET = "short-secret";
    private static final String CLAIMS = "{\"meeting_id\":\"0004-x\",\"record_id\":\"6367-1700000000000\"}";

    private final Settings settings = FixedSettings.with("BBB_SECRET_KEY", SECRET);
    private String answer;
    private String asked;
    private final BbbRecordings recordings = new BbbRecordings(
            new BbbApi() {
                @Override
                BbbAnswer get(String call, BbbQuery query) {
                    asked = call + "?" + query;
                    return BbbAnswer.read(200, answer.getBytes(StandardCharsets.UTF_8));
                }
            },
            settings);

    @Test
    void whole_recordings_and_broken_ones_are_told_apart() {
        answer = "<response><returncode>SUCCESS</returncode><recordings>"
                + "<recording><recordID>r1</recordID><name>Cours &amp; débat</name><state>published</state>"
                + "<startTime>1700000000000</startTime><endTime>1700003600000</endTime><playback>"
                + "<format><type>presentation</type><url>https://bbb.example/p</url><length>60</length></format>"
                + "<format><type>video</type><url>javascript:alert(1)</url></format></playback></recording>"
                + "<recording><name>without a number</name></recording>"
                + "<recording><recordID>r2</recordID><startTime>soon</startTime></recording>"
                + "</recordings></response>";
        List<Recording> found = recordings.of(Set.of("0004-x"));
        assertThat(found).extracting(Recording::id).containsExactly("r1", "r2");
        assertThat(found.get(0).name()).isEqualTo("Cours & débat");
        assertThat(found.get(0).start()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(found.get(0).playbacks())
                .containsExactly(new Recording.Playback("presentation", "https://bbb.example/p"));
        assertThat(found.get(1).start()).isNull();
        assertThat(found.get(1).playbacks()).isEmpty();
        assertThat(asked).startsWith("getRecordings?meetingID=0004-x&state=processing");
    }

    @Test
    void no_recordings_are_an_empty_list_and_a_refusal_is_one() {
        answer =
                "<response><returncode>SUCCESS</returncode><recordings/><messageKey>noRecordings</messageKey></response>";
        assertThat(recordings.of(Set.of("0004-x"))).isEmpty();
        answer = "<response><returncode>FAILED</returncode><messageKey>checksumError</messageKey></response>";
        assertThatThrownBy(() -> recordings.of(Set.of("0004-x"))).isInstanceOf(RoomsRefused.class);
        assertThatThrownBy(() -> recordings.delete("r1")).isInstanceOf(RoomsRefused.class);
        answer = "<response><returncode>FAILED</returncode><messageKey>notFound</messageKey></response>";
        recordings.delete("r1");
        assertThat(asked).isEqualTo("deleteRecordings?recordID=r1");
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
