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
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.webinar.handover.FilmFiles;
import org.webinar.handover.HandoverBroken;
import org.webinar.handover.HandoverRefused;
import org.webinar.handover.Transfer;
import org.webinar.handover.Trouble;
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
    private static final int PIECE = 64 * 1024;
    private static final int NOT_THAT_PART = 416;

    /** What others need of the disk while a file lies on it. */
    private static final long LEFT_FOR_OTHERS = 512L * 1024 * 1024;

    private final RecordingHosts hosts;
    private HttpClient client;

    BbbFilmFiles() {
        this(null);
    }

    @Inject
    BbbFilmFiles(Settings settings) {
        hosts = new RecordingHosts(settings);
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
        try (FileChannel file = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new IOException("another server has the file");
            }
            PartialFile part = new PartialFile(file, target.resolveSibling(target.getFileName() + ".tag"));
            if (!fetched(source, part, most, length, transfer)) {
                part.begin();
                fetched(source, part, most, length, transfer);
            }
        } catch (IOException | OverlappingFileLockException trouble) {
            throw new HandoverBroken(
                    Trouble.RECORDING_AWAY, source.getAuthority() + ": " + String.valueOf(trouble.getMessage()));
        } finally {
            transfer.end();
        }
    }

    /** Whether it is there now; not when the server has less of it than we, so that it is begun anew. */
    private boolean fetched(URI source, PartialFile part, long most, LongConsumer length, Transfer transfer)
            throws IOException {
        HttpRequest.Builder question = HttpRequest.newBuilder(source).timeout(HEADERS);
        part.ask(question);
        HttpResponse<InputStream> answer = send(question.build());
        try (InputStream stream = answer.body()) {
            if (answer.statusCode() == NOT_THAT_PART) {
                return false;
            }
            long total = part.goOnWith(answer);
            checkFits(total, part, most);
            length.accept(Math.max(0, total));
            transfer.begin(STILL, () -> close(stream));
            write(stream, part, total < 0 ? most : total, transfer);
            if (total >= 0 && part.size() < total) {
                throw new IOException("breaks off after " + part.size() + " of " + total + " bytes");
            }
            return true;
        }
    }

    private static void checkFits(long total, PartialFile part, long most) throws IOException {
        if (most > 0 && total > most) {
            throw new HandoverRefused(Trouble.TOO_LARGE, total + " bytes, and not more than " + most);
        }
        long room = part.room();
        if (room < total - part.size() + LEFT_FOR_OTHERS) {
            throw new HandoverBroken(Trouble.NO_ROOM, total + " bytes, and the disk has room for " + room);
        }
    }

    private static void write(InputStream stream, PartialFile part, long most, Transfer transfer) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
            part.add(ByteBuffer.wrap(piece, 0, read));
            if (!transfer.moved(part.size())) {
                throw new IOException("not wanted any more");
            }
            if (most > 0 && part.size() > most) {
                part.begin();
                throw new HandoverRefused(Trouble.TOO_LARGE, "more than " + most + " bytes");
            }
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
