package org.webinar.adapter.hls;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.webinar.limits.Body;
import org.webinar.trial.Reading;
import org.webinar.trial.StreamMeter;

/** Fetches a playlist and reads what stands in it about time. */
@ApplicationScoped
class HlsStreamMeter implements StreamMeter {
    private static final int OK = 200;
    private static final long SECONDS = 4;
    private static final int LARGEST_PLAYLIST = 1024 * 1024;

    private Client client;

    /** Not in a field: the container's proxy would have a client of its own, too. */
    @PostConstruct
    void open() {
        client = ClientBuilder.newBuilder()
                .connectTimeout(SECONDS, TimeUnit.SECONDS)
                .readTimeout(SECONDS, TimeUnit.SECONDS)
                .build();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public Optional<Reading> read(String hls) {
        try {
            URI address = URI.create(hls.strip());
            Optional<Playlist> playlist = fetch(address);
            Optional<String> variant = playlist.flatMap(Playlist::firstVariant);
            return (variant.isPresent() ? fetch(address.resolve(variant.get())) : playlist)
                    .flatMap(HlsStreamMeter::reading);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<Reading> reading(Playlist playlist) {
        SegmentTimes times = SegmentTimes.of(playlist.text());
        return playlist.newestSegment().isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading(
                        playlist.newestSegment().getAsLong(), target(playlist.text()), times.average(), times.end()));
    }

    private static Duration target(String text) {
        return text.lines()
                .filter(line -> line.matches("#EXT-X-TARGETDURATION:\\d{1,5}"))
                .map(line -> Duration.ofSeconds(Long.parseLong(line.substring(line.indexOf(':') + 1))))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private Optional<Playlist> fetch(URI address) {
        Body body = Body.within(LARGEST_PLAYLIST, Duration.ofSeconds(SECONDS));
        try (Response response = client.target(address)
                .request()
                .header("Cache-Control", "no-cache")
                .get()) {
            return response.getStatus() == OK
                    ? Optional.of(new Playlist(
                            new String(body.read(response.readEntity(InputStream.class)), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (ProcessingException | IOException notNow) {
            return Optional.empty();
        }
    }
}
