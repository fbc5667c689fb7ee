package org.webinar.adapter.bbb;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.webinar.recording.Playback;
import org.webinar.recording.RecordingsAway;
import org.webinar.recording.VideoFiles;
import org.webinar.settings.Settings;

/**
 * The files beside the pages on which BigBlueButton shows videos. Addresses come from its answers, so only hosts are asked
 * that an administrator has named: nobody sends us through our own network by them. Only the head is fetched.
 */
@ApplicationScoped
class BbbVideoFiles implements VideoFiles {
    private static final int OK = 200;
    private static final Set<Integer> NOT_THERE = Set.of(403, 404, 410);
    private static final long CONNECT_SECONDS = 3;
    private static final long ANSWER_SECONDS = 5;
    private static final List<String> NAMES = List.of("video-0.m4v", "video-0.webm", "video-0.mp4");
    private static final String FILE = ".+\\.(m4v|mp4|webm)";

    private final RecordingHosts hosts;
    private Client client;

    BbbVideoFiles() {
        this(null);
    }

    @Inject
    BbbVideoFiles(Settings settings) {
        this.hosts = new RecordingHosts(settings);
    }

    /** Not in a field: the container's proxy would have a client of its own, too. */
    @PostConstruct
    void open() {
        client = ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .property("jersey.config.client.followRedirects", false)
                .build();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public Optional<URI> of(Playback video) {
        URI address = URI.create(video.url());
        if (isFile(address)) {
            return Optional.of(address);
        }
        return hosts.have(address) ? beside(address) : Optional.empty();
    }

    private static boolean isFile(URI address) {
        return address.getPath() != null
                && address.getPath().toLowerCase(Locale.ROOT).matches(FILE);
    }

    private Optional<URI> beside(URI page) {
        URI folder = page.getPath().endsWith("/")
                ? page
                : URI.create(page.getScheme() + "://" + page.getRawAuthority() + page.getRawPath() + "/");
        return NAMES.stream().map(folder::resolve).filter(this::isThere).findFirst();
    }

    /** A page in place of the file is none: some servers answer everything with their player. */
    private boolean isThere(URI file) {
        try (Response response = client.target(file).request().head()) {
            int status = response.getStatus();
            // Whoever is overloaded or being mended says nothing of the file.
            if (status != OK && !NOT_THERE.contains(status)) {
                throw new RecordingsAway(file.getAuthority() + ": HTTP " + status);
            }
            return status == OK
                    && response.getMediaType() != null
                    && !response.getMediaType().getType().equals("text");
        } catch (ProcessingException away) {
            throw new RecordingsAway(file.getAuthority());
        }
    }
}
