package org.webinar.slides;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.webinar.meeting.MeetingLedger;

/** The stored slides: files in trays, and those that are kept for a webinar. */
@ApplicationScoped
@Transactional
public class SlidesLedger {

    @PersistenceContext
    private EntityManager database;

    private final SlidesErasure erasure;
    private final MeetingLedger meetings;
    private final Clock clock;

    /** For the container's proxy. */
    public SlidesLedger() {
        this(null, null, null);
    }

    @Inject
    SlidesLedger(SlidesErasure erasure, MeetingLedger meetings, Clock clock) {
        this.erasure = erasure;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Puts a file into a tray. */
    public long put(Tray tray, Sent sent, String sha256) {
        SlidesFile file = new SlidesFile(tray, sent, sha256, clock.instant());
        database.persist(file);
        database.flush();
        try (InputStream bytes = Files.newInputStream(sent.where())) {
            int position = 0;
            for (byte[] next = next(bytes); next.length > 0; next = next(bytes)) {
                SlidesPiece piece = new SlidesPiece(file.id(), position++, next);
                database.persist(piece);
                database.flush();
                // Thirty megabytes are not kept in mind until the end.
                database.detach(piece);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.id();
    }

    private static byte[] next(InputStream bytes) throws IOException {
        return bytes.readNBytes(SlidesPiece.LENGTH);
    }

    /** How many files of this person nobody has kept. */
    public long lyingAbout(int ownerId) {
        return database.createQuery(
                        "select count(f) from SlidesFile f where f.ownerId = :owner and " + SlidesErasure.NOBODYS,
                        Long.class)
                .setParameter("owner", ownerId)
                .getSingleResult();
    }

    /** What lies in a tray, in the order in which it came. */
    public List<SlidesLine> in(Tray tray) {
        return database.createQuery(
                        "select f from SlidesFile f where f.ownerId = :owner and f.tray = :tray order by f.id",
                        SlidesFile.class)
                .setParameter("owner", tray.ownerId())
                .setParameter("tray", tray.word())
                .getResultStream()
                .map(file -> new SlidesLine(file.id(), file.name(), file.length(), false, false))
                .toList();
    }

    /** What the room of a meeting opens with, in its order. */
    public List<SlidesLine> of(long meetingId) {
        List<KeptSlides> kept = kept(meetingId);
        Map<Long, SlidesFile> files =
                files(kept.stream().map(KeptSlides::fileId).toList());
        return kept.stream()
                .map(slides -> line(slides, files.get(slides.fileId())))
                .toList();
    }

    private static SlidesLine line(KeptSlides slides, SlidesFile file) {
        return new SlidesLine(file.id(), file.name(), file.length(), slides.downloadable(), slides.refusedAt() != null);
    }

    private List<KeptSlides> kept(long meetingId) {
        return database.createQuery(
                        "select k from KeptSlides k where k.meetingId = :meeting order by k.position, k.id",
                        KeptSlides.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    private Map<Long, SlidesFile> files(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery("select f from SlidesFile f where f.id in :ids", SlidesFile.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(SlidesFile::id, Function.identity()));
    }

    /**
     * Keeps for a meeting what was wished, file by file: what others have added meanwhile stays, behind the rest, and what
     * they have taken away does not come back.
     *
     * @return numbers of the files that are new there
     * @throws TooManySlides when there would be more than so many
     */
    public Set<Long> keep(long meetingId, SlidesWish wish, Tray tray, int most) {
        meetings.locked(meetingId);
        Map<Long, KeptSlides> there = kept(meetingId).stream()
                .collect(Collectors.toMap(
                        KeptSlides::fileId, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<Long, SlidesFile> files =
                files(wish.lines().stream().map(SlidesLine::fileId).toList());
        Set<Long> added = new HashSet<>();
        Set<Long> wished = new HashSet<>();
        int position = 0;
        for (SlidesLine line : wish.lines()) {
            wished.add(line.fileId());
            KeptSlides slides = there.get(line.fileId());
            boolean mine = Optional.ofNullable(files.get(line.fileId()))
                    .filter(file -> file.liesIn(tray))
                    .isPresent();
            if (slides == null && mine && !wish.asRead().contains(line.fileId())) {
                slides = new KeptSlides(meetingId, line.fileId());
                database.persist(slides);
                added.add(line.fileId());
            }
            if (slides != null) {
                slides.letTake(line.downloadable());
                slides.stand(position++);
            }
        }
        Set<Long> gone = new HashSet<>();
        for (KeptSlides slides : there.values()) {
            if (wish.asRead().contains(slides.fileId()) && !wished.contains(slides.fileId())) {
                database.remove(slides);
                gone.add(slides.fileId());
            } else if (!wished.contains(slides.fileId())) {
                slides.stand(position++);
            }
        }
        if (position > most && !added.isEmpty()) {
            throw new TooManySlides(most);
        }
        database.flush();
        erasure.forgetFiles(gone);
        return added;
    }

    /** Writes down what BigBlueButton made of them: null when it took them. */
    public void judged(long meetingId, Instant refusedAt) {
        kept(meetingId).forEach(slides -> slides.refused(refusedAt));
    }

    /** Numbers of those among these meetings whose slides BigBlueButton refused. */
    public Set<Long> refused(Collection<Long> meetings) {
        return meetings.isEmpty()
                ? Set.of()
                : database.createQuery(
                                "select distinct k.meetingId from KeptSlides k where k.refusedAt is not null"
                                        + " and k.meetingId in :meetings",
                                Long.class)
                        .setParameter("meetings", meetings)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** The file with this number, for whoever has shown that he may have it. */
    public Optional<SlidesFile> file(long fileId) {
        return Optional.ofNullable(database.find(SlidesFile.class, fileId));
    }

    /** One piece of a file; empty behind the last. */
    public Optional<byte[]> piece(long fileId, int position) {
        return database.createQuery(
                        "select p.content from SlidesPiece p where p.fileId = :file and p.position = :position",
                        byte[].class)
                .setParameter("file", fileId)
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }
}
