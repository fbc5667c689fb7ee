package org.webinar.slides;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.meeting.Deck;
import org.webinar.meeting.MeetingLedger;
import org.webinar.rights.Rights;
import org.webinar.settings.RoomCatalogue;
import org.webinar.settings.Settings;

/** Where presenters hand in slides, and where BigBlueButton fetches them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SlidesDesk {
    /** As many files as a room opens with. */
    public static final int MOST = 10;

    private static final int MOST_LYING_ABOUT = 3 * MOST;
    private static final Allowance FILES = new Allowance(60, Duration.ofHours(1));
    private static final long MEGABYTE = 1024L * 1024;

    private final SlidesLedger ledger;
    private final MeetingLedger meetings;
    private final SlidesAddresses addresses;
    private final PodSlides ofPod;
    private final Rights rights;
    private final Settings settings;

    /** For the container's proxy. */
    public SlidesDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    SlidesDesk(
            SlidesLedger ledger,
            MeetingLedger meetings,
            SlidesAddresses addresses,
            PodSlides ofPod,
            Rights rights,
            Settings settings) {
        this.ledger = ledger;
        this.meetings = meetings;
        this.addresses = addresses;
        this.ofPod = ofPod;
        this.rights = rights;
        this.settings = settings;
    }

    /** What may be sent. */
    public SlidesRules rules() {
        return new SlidesRules(
                settings.get(RoomCatalogue.SLIDES_MEGABYTES), MOST, String.join(",", SlidesKind.allEndings()));
    }

    /**
     * Whether this person may send slides for a webinar, before anything is read.
     *
     * @param meetingId the webinar; 0 for one that is only being planned
     * @throws SlidesTooOften when it is too much in an hour
     * @throws TooManySlides when too many files of this person lie about that nobody has kept
     * @throws org.webinar.Refusal when this person may neither plan one nor edit this one
     */
    public void checkSend(long meetingId, Visitor visitor) {
        if (meetingId == 0) {
            rights.checkPlanMeetings(visitor);
        } else {
            rights.checkEdit(visitor, meetings.byId(meetingId));
        }
        FILES.take(visitor.userId()).ifPresent(seconds -> {
            throw new SlidesTooOften(Duration.ofSeconds(seconds));
        });
        if (ledger.lyingAbout(visitor.userId()) >= MOST_LYING_ABOUT) {
            throw new TooManySlides(MOST_LYING_ABOUT);
        }
    }

    /**
     * Puts a file into the tray of a form. Nothing else changes before the form is saved.
     *
     * @param typed the name as the browser sent it
     * @param file where its bytes lie; the caller deletes it
     * @throws org.webinar.Refusal when it is too large, or nothing that becomes slides
     */
    public SlidesLine put(Tray tray, String typed, Path file) {
        String name = SlidesName.of(typed);
        try {
            long length = Files.size(file);
            checkLength(length);
            SlidesKind kind = SlidesKind.named(name).orElseThrow(() -> new SlidesNotOurs(name));
            if (!kind.fits(file)) {
                throw new SlidesMisnamed(name);
            }
            long id = ledger.put(tray, new Sent(name, kind, length, file), digest(file));
            return new SlidesLine(id, name, length, false, false);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Whether a file may be so long.
     *
     * @throws SlidesTooLarge when not, or when there is nothing in it
     */
    public void checkLength(long length) {
        int megabytes = settings.get(RoomCatalogue.SLIDES_MEGABYTES);
        if (length == 0 || length > megabytes * MEGABYTE) {
            throw new SlidesTooLarge(megabytes);
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, sha256).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** What lies in the tray of a form, in the order in which it came. */
    public List<SlidesLine> in(Tray tray) {
        return ledger.in(tray);
    }

    /**
     * What the room of a webinar opens with.
     *
     * @throws org.webinar.Refusal when there is no such meeting, or this person may not edit it
     */
    public List<SlidesLine> of(long meetingId, Visitor visitor) {
        rights.checkEdit(visitor, meetings.byId(meetingId));
        return ledger.of(meetingId);
    }

    /**
     * The name of the file that Pod's form has for a webinar; empty when it has none, or we don't know where it is.
     *
     * @throws org.webinar.Refusal when there is no such meeting, or this person may not edit it
     */
    public Optional<String> ofPod(long meetingId, Visitor visitor) {
        rights.checkEdit(visitor, meetings.byId(meetingId));
        return ofPod.deck(meetingId).map(Deck::name);
    }

    /** Numbers of those among these meetings whose slides BigBlueButton refused when their room was opened. */
    public Set<Long> refused(Collection<Long> meetings) {
        return ledger.refused(meetings);
    }

    /**
     * The file that BigBlueButton fetches.
     *
     * @param until when the address ends, in seconds since 1970
     * @param word what only we can write
     * @throws NoSuchSlides when the address is not from us or has ended, or the file is gone
     */
    public SlidesContent fetch(long fileId, long until, String word) {
        if (!addresses.holds(fileId, until, word)) {
            throw new NoSuchSlides();
        }
        return ledger.file(fileId)
                .map(file -> new SlidesContent(file.id(), file.name(), file.mediaType(), file.length()))
                .orElseThrow(NoSuchSlides::new);
    }

    /** One piece of what was fetched; empty behind the last. */
    public Optional<byte[]> piece(SlidesContent content, int position) {
        return ledger.piece(content.fileId(), position);
    }
}
