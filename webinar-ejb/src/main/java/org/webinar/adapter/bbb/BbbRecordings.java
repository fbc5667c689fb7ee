package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.webinar.meeting.RoomsConfused;
import org.webinar.meeting.RoomsSilent;
import org.webinar.recording.ForgedReadyNotice;
import org.webinar.recording.NoSuchRecording;
import org.webinar.recording.ReadyNotice;
import org.webinar.recording.Recording;
import org.webinar.recording.Recordings;
import org.webinar.recording.RecordingsAway;
import org.webinar.recording.RecordingsRefused;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** BigBlueButton's recordings. Servers and balancers leave things out; what is there is shown. */
@ApplicationScoped
class BbbRecordings implements Recordings {
    private static final Set<String> NOTHING = Set.of("noRecordings", "notFound");
    private static final String MADE = "published,unpublished";
    private static final String OTHERS = "processing,processed,deleted";

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

    /** Servers may tell of one in several states, as of one deleted and made anew: it is what people can watch. */
    @Override
    public List<Recording> of(Collection<String> roomNames) {
        String names = String.join(",", roomNames);
        List<Recording> made = find(new BbbQuery().with("meetingID", names), MADE);
        Set<String> known = made.stream().map(Recording::id).collect(Collectors.toSet());
        return Stream.concat(
                        made.stream(),
                        find(new BbbQuery().with("meetingID", names), OTHERS).stream()
                                .filter(recording -> !known.contains(recording.id())))
                .toList();
    }

    /** The server takes an id for the beginning of one, too. */
    @Override
    public Optional<Recording> one(String recordingId) {
        return find(new BbbQuery().with("recordID", recordingId), MADE).stream()
                .filter(recording -> recording.id().equals(recordingId))
                .findFirst();
    }

    private List<Recording> find(BbbQuery query, String states) {
        BbbAnswer answer = ask("getRecordings", query.with("state", states));
        if (!answer.success() && !NOTHING.contains(answer.messageKey())) {
            throw new RecordingsRefused(answer.messageKey());
        }
        return RecordingXml.all(answer);
    }

    @Override
    public void publish(String recordingId, boolean published) {
        BbbAnswer answer = ask(
                "publishRecordings",
                new BbbQuery().with("recordID", recordingId).with("publish", published));
        if (NOTHING.contains(answer.messageKey())) {
            throw new NoSuchRecording();
        }
        check(answer);
    }

    @Override
    public void delete(String recordingId) {
        BbbAnswer answer = ask("deleteRecordings", new BbbQuery().with("recordID", recordingId));
        if (!NOTHING.contains(answer.messageKey())) {
            check(answer);
        }
    }

    private static void check(BbbAnswer answer) {
        if (!answer.success()) {
            throw new RecordingsRefused(answer.messageKey());
        }
    }

    /** The sentences about rooms are none about recordings: nobody has tried to start anything. */
    private BbbAnswer ask(String call, BbbQuery query) {
        try {
            return api.get(call, query);
        } catch (RoomsSilent silent) {
            throw new RecordingsAway(String.valueOf(silent.arguments().get(0)));
        } catch (RoomsConfused confused) {
            throw new RecordingsAway("HTTP " + confused.status());
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
