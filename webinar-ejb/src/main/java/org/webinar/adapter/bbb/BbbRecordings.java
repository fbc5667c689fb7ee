package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.webinar.Outage;
import org.webinar.meeting.RoomsConfused;
import org.webinar.meeting.RoomsSilent;
import org.webinar.recording.ForgedReadyNotice;
import org.webinar.recording.NoSuchRecording;
import org.webinar.recording.ReadyNotice;
import org.webinar.recording.Recording;
import org.webinar.recording.Recordings;
import org.webinar.recording.RecordingsAway;
import org.webinar.recording.RecordingsRefused;
import org.webinar.settings.Settings;

/** BigBlueButton's recordings. Servers and balancers leave things out; what is there is shown. */
@ApplicationScoped
class BbbRecordings implements Recordings {
    private static final Set<String> NOTHING = Set.of("noRecordings", "notFound");
    private static final String MADE = "published,unpublished";
    private static final String OTHERS = "processing,processed,deleted";

    private final BbbApi api;
    private final BbbHomes homes;
    private final BbbServers servers;
    private final RecordingHosts hosts;
    private final RecordingPlaces places = new RecordingPlaces();

    BbbRecordings() {
        this(null, null, null);
    }

    @Inject
    BbbRecordings(BbbApi api, BbbHomes homes, Settings settings) {
        this.api = api;
        this.homes = homes;
        this.servers = new BbbServers(settings);
        this.hosts = new RecordingHosts(settings);
    }

    /** From all servers on which the rooms have been: who is silent among them may have the one that is looked for. */
    @Override
    public List<Recording> of(Collection<String> roomNames) {
        return homes.everOf(roomNames).entrySet().stream()
                .flatMap(place -> of(place.getKey(), String.join(",", place.getValue())))
                .toList();
    }

    /** Servers may tell of one in several states, as of one deleted and made anew: it is what people can watch. */
    private Stream<Recording> of(BbbServer server, String names) {
        List<Recording> made = find(server, new BbbQuery().with("meetingID", names), MADE);
        Set<String> known = made.stream().map(Recording::id).collect(Collectors.toSet());
        return Stream.concat(
                made.stream(),
                find(server, new BbbQuery().with("meetingID", names), OTHERS).stream()
                        .filter(recording -> !known.contains(recording.id())));
    }

    /**
     * The server takes an id for the beginning of one, too. One that is silent is asked last, and matters when no other has it.
     */
    @Override
    public Optional<Recording> one(String recordingId) {
        Optional<Outage> trouble = Optional.empty();
        List<BbbServer> silentLast = places.of(recordingId, servers).stream()
                .sorted(Comparator.comparing(api.silences()::has))
                .toList();
        for (BbbServer server : silentLast) {
            try {
                Optional<Recording> found = find(server, new BbbQuery().with("recordID", recordingId), MADE).stream()
                        .filter(recording -> recording.id().equals(recordingId))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            } catch (RecordingsAway | RecordingsRefused silent) {
                trouble = Optional.of(silent);
            }
        }
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        return Optional.empty();
    }

    @Override
    public boolean areTogether() {
        return !servers.areSeveral();
    }

    @Override
    public boolean mayLeadTo(URI playback) {
        return hosts.mayLeadTo(playback);
    }

    private List<Recording> find(BbbServer server, BbbQuery query, String states) {
        BbbAnswer answer = ask("getRecordings", query.with("state", states).at(server));
        if (!answer.success() && !NOTHING.contains(answer.messageKey())) {
            throw new RecordingsRefused(answer.messageKey());
        }
        List<Recording> found = RecordingXml.all(answer);
        found.forEach(recording -> places.learn(recording.id(), server));
        return found;
    }

    @Override
    public void publish(String recordingId, boolean published) {
        BbbAnswer answer = where(recordingId, "publishRecordings", () -> new BbbQuery()
                .with("recordID", recordingId)
                .with("publish", published));
        if (NOTHING.contains(answer.messageKey())) {
            throw new NoSuchRecording();
        }
        check(answer);
    }

    @Override
    public void delete(String recordingId) {
        BbbAnswer answer = where(recordingId, "deleteRecordings", () -> new BbbQuery().with("recordID", recordingId));
        if (!NOTHING.contains(answer.messageKey())) {
            check(answer);
        }
    }

    /** Asks the server that has it, as far as that is known, and else one after the other. */
    private BbbAnswer where(String recordingId, String call, Supplier<BbbQuery> query) {
        BbbAnswer answer = null;
        for (BbbServer server : places.of(recordingId, servers)) {
            answer = ask(call, query.get().at(server));
            if (!NOTHING.contains(answer.messageKey())) {
                return answer;
            }
        }
        return answer;
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

    /** A token signed with a shared secret and no other algorithm than HS256: {@code none} would be a gift. */
    @Override
    public ReadyNotice read(String signed) {
        return servers.secrets()
                .flatMap(secret -> claims(signed, secret).stream())
                .findFirst()
                .map(BbbRecordings::notice)
                .orElseThrow(ForgedReadyNotice::new);
    }

    private static Optional<JwtClaims> claims(String signed, String secret) {
        try {
            return Optional.of(new JwtConsumerBuilder()
                    .setVerificationKey(new HmacKey(secret.getBytes(StandardCharsets.UTF_8)))
                    .setRelaxVerificationKeyValidation()
                    .setJwsAlgorithmConstraints(
                            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256)
                    .build()
                    .processToClaims(signed));
        } catch (InvalidJwtException forged) {
            return Optional.empty();
        }
    }

    private static ReadyNotice notice(JwtClaims claims) {
        try {
            return new ReadyNotice(word(claims, "meeting_id"), word(claims, "record_id"));
        } catch (MalformedClaimException forged) {
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
