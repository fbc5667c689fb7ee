package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.webinar.meeting.RoomsRefused;
import org.webinar.recording.ForgedReadyNotice;
import org.webinar.recording.ReadyNotice;
import org.webinar.recording.Recording;
import org.webinar.recording.Recordings;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** BigBlueButton's recordings. Servers and balancers leave things out; what is there is shown. */
@ApplicationScoped
class BbbRecordings implements Recordings {
    private static final Set<String> NOTHING = Set.of("noRecordings", "notFound");
    private static final String STATES = "processing,processed,published,unpublished";

    private final BbbApi api;
    private final Settings settings;

    BbbRecordings() {
        this(null, null);
    }

    @Inject
    BbbRecordings(BbbApi api, Settings settings) {
        this.api = api;
        this.settings = settings;
    }

    @Override
    public List<Recording> of(Collection<String> roomNames) {
        BbbAnswer answer = api.get(
                "getRecordings",
                new BbbQuery().with("meetingID", String.join(",", roomNames)).with("state", STATES));
        if (!answer.success() && !NOTHING.contains(answer.messageKey())) {
            throw new RoomsRefused(answer.messageKey());
        }
        return answer.all("recording").stream()
                .filter(recording -> !recording.text("recordID").isEmpty())
                .map(BbbRecordings::recording)
                .toList();
    }

    private static Recording recording(BbbAnswer answer) {
        return new Recording(
                answer.text("recordID"),
                answer.text("name"),
                answer.text("state"),
                moment(answer.text("startTime")),
                moment(answer.text("endTime")),
                answer.all("format").stream()
                        .map(format -> new Recording.Playback(format.text("type"), format.text("url")))
                        .filter(playback -> playback.url().matches("https?://.+"))
                        .toList());
    }

    private static Instant moment(String milliseconds) {
        return milliseconds.matches("[1-9]\\d{0,14}") ? Instant.ofEpochMilli(Long.parseLong(milliseconds)) : null;
    }

    @Override
    public void delete(String recordingId) {
        BbbAnswer answer = api.get("deleteRecordings", new BbbQuery().with("recordID", recordingId));
        if (!answer.success() && !NOTHING.contains(answer.messageKey())) {
            throw new RoomsRefused(answer.messageKey());
        }
    }

    /** A token signed with the shared secret and no other algorithm than HS256: {@code none} would be a gift. */
    @Override
    public ReadyNotice read(String signed) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setVerificationKey(
                            new HmacKey(settings.get(Catalogue.BBB_SECRET_KEY).getBytes(StandardCharsets.UTF_8)))
                    .setRelaxVerificationKeyValidation()
                    .setJwsAlgorithmConstraints(
                            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256)
                    .build()
                    .processToClaims(signed);
            return new ReadyNotice(word(claims, "meeting_id"), word(claims, "record_id"));
        } catch (InvalidJwtException | MalformedClaimException forged) {
            throw new ForgedReadyNotice();
        }
    }

    private static String word(JwtClaims claims, String name) throws MalformedClaimException {
        String word = claims.getStringClaimValue(name);
        if (word == null || word.isEmpty() || word.length() > 255) {
            throw new ForgedReadyNotice();
        }
        return word;
    }
}
