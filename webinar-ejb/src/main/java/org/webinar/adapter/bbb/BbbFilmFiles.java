package org.webinar.adapter.bbb;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.webinar.handover.FilmFiles;
import org.webinar.handover.HandoverBroken;
import org.webinar.handover.HandoverRefused;
import org.webinar.handover.Transfer;
import org.webinar.handover.Trouble;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.Settings;

/**
 * Files of videos from the hosts that an administrator has named; redirects are not followed. What has come stays, and is gone
 * on with where the server says by its tag that it is still the same file.
 */
@ApplicationScoped
class BbbFilmFiles implements FilmFiles {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration HEADERS = Duration.ofSeconds(30);
    private static final Duration STILL = Duration.ofMinutes(1);
    private static final int NOT_THAT_PART = 416;

    private final RecordingHosts hosts;
    private final OutsideCalls calls;
    private final Disk disk;
    private HttpClient client;

    /** Where this file lies. */
    interface Disk {
        long room(Path file) throws IOException;
    }

    BbbFilmFiles() {
        this(null, null);
    }

    @Inject
    BbbFilmFiles(Settings settings, OutsideCalls calls) {
        this(settings, calls, file -> Files.getFileStore(file).getUsableSpace());
    }

    BbbFilmFiles(Settings settings, OutsideCalls calls, Disk disk) {
        hosts = new RecordingHosts(settings);
        this.calls = calls;
        this.disk = disk;
    }

    @PostConstruct
    void open() {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    @Override
    public void fetch(URI source, Path target, long most, LongConsumer length, Transfer transfer) {
        if (!hosts.have(source)) {
            throw new HandoverRefused(
                    Trouble.NO_FILM,
                    "it lies at " + source.getHost() + ", which webinar.recording.hosts does not name");
        }
        try (FileChannel file = FileChannel.open(
                        target, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new IOException("another server has the file");
            }
            PartialFile part = new PartialFile(file, target.resolveSibling(target.getFileName() + ".tag"));
            Arrival arrival = new Arrival(part, most, length, transfer, () -> disk.room(target));
            if (part.isWhole()) {
                arrival.expect(part.size());
            } else if (!fetched(source, arrival)) {
                part.begin();
                if (!fetched(source, arrival)) {
                    throw new IOException("answers " + NOT_THAT_PART);
                }
            }
        } catch (IOException | OverlappingFileLockException trouble) {
            throw new HandoverBroken(
                    Trouble.RECORDING_AWAY, source.getAuthority() + ": " + String.valueOf(trouble.getMessage()));
        } finally {
            transfer.end();
        }
    }

    /** Whether it is there now; not when the server has less of it than we, so that it is begun anew. */
    private boolean fetched(URI source, Arrival arrival) throws IOException {
        PartialFile part = arrival.part();
        HttpRequest.Builder question = HttpRequest.newBuilder(source).timeout(HEADERS);
        part.ask(question);
        HttpResponse<InputStream> answer = calls.made(
                Neighbour.RECORDINGS, () -> send(question.build()), said -> Result.ofStatus(said.statusCode()));
        try (InputStream stream = answer.body()) {
            if (answer.statusCode() == NOT_THAT_PART) {
                boolean whole = part.isWholeBy(answer);
                if (whole) {
                    arrival.expect(part.size());
                }
                return whole;
            }
            long total = part.goOnWith(answer);
            arrival.expect(total);
            arrival.transfer().begin(STILL, () -> close(stream));
            arrival.write(stream, total);
            return true;
        }
    }

    private HttpResponse<InputStream> send(HttpRequest question) throws IOException {
        try {
            return client.send(question, BodyHandlers.ofInputStream());
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(over);
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
