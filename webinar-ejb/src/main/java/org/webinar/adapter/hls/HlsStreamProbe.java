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
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.webinar.limits.Body;
import org.webinar.livestream.StreamProbe;

/** Fetches a playlist and says how far it has come (RFC 8216: media sequence of the first segment, plus the rest). */
@ApplicationScoped
class HlsStreamProbe implements StreamProbe {
    private static final int OK = 200;
    private static final long CONNECT_SECONDS = 3;
    private static final long ANSWER_SECONDS = 4;
    private static final int LARGEST_PLAYLIST = 1024 * 1024;

    private Client client;

    /** Not in a field: the container's proxy would have a client of its own, too. */
    @PostConstruct
    void open() {
        client = ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .build();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public OptionalLong newestSegment(String hls) {
        URI address;
        try {
            address = URI.create(hls.strip());
        } catch (IllegalArgumentException noAddress) {
            return OptionalLong.empty();
        }
        Optional<Playlist> playlist = fetch(address);
        Optional<String> variant = playlist.flatMap(Playlist::firstVariant);
        if (variant.isPresent()) {
            playlist = fetch(address.resolve(variant.get()));
        }
        return playlist.map(Playlist::newestSegment).orElse(OptionalLong.empty());
    }

    private Optional<Playlist> fetch(URI address) {
        Body body = Body.within(LARGEST_PLAYLIST, Duration.ofSeconds(ANSWER_SECONDS));
        try (Response response = client.target(address)
                .request()
                .header("Cache-Control", "no-cache")
                .get()) {
            if (response.getStatus() != OK) {
                return Optional.empty();
            }
            byte[] text = body.read(response.readEntity(InputStream.class));
            return Optional.of(new Playlist(new String(text, StandardCharsets.UTF_8)));
        } catch (ProcessingException | IOException notNow) {
            return Optional.empty();
        }
    }
}
