package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.limits.Turnstile;
import org.webinar.rights.Keys;

/** The picture that an audience looks at while there is nothing to see yet. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaitingPictures {
    /** In megabytes, as it is sent; what is kept is far smaller. */
    public static final int MEGABYTES = 10;

    /** As many characters as a screen reader is listened to. */
    public static final int LONGEST_ALT = 250;

    /** Drawing takes a core and some hundred megabytes. */
    private static final Turnstile TURNSTILE = new Turnstile(1, Duration.ofSeconds(10));

    private static final Allowance PICTURES = new Allowance(30, Duration.ofHours(1));

    private static final long MEGABYTE = 1024L * 1024;

    private final EventPages pages;
    private final LiveEvents events;
    private final WaitingPictureLedger ledger;

    /** For the container's proxy. */
    public WaitingPictures() {
        this(null, null, null);
    }

    @Inject
    WaitingPictures(EventPages pages, LiveEvents events, WaitingPictureLedger ledger) {
        this.pages = pages;
        this.events = events;
        this.ledger = ledger;
    }

    /** The picture of an event; the caller has looked who asks. */
    public Optional<Poster> of(long eventId) {
        return ledger.poster(eventId);
    }

    /**
     * Whether this is the picture of an event that somebody may watch; its bytes are not read.
     *
     * @param visitor null for strangers
     * @return whether strangers may see it, so that caches may keep it
     * @throws NoSuchPicture when another one is shown by now, or none
     * @throws org.webinar.Refusal when the visitor may not watch
     */
    public boolean isForEverybody(long eventId, String digest, Visitor visitor, Keys keys) {
        boolean everybody = events.one(eventId, visitor, keys).everybody();
        if (!ledger.shows(eventId, digest)) {
            throw new NoSuchPicture();
        }
        return everybody;
    }

    /**
     * The bytes of ours, a JPEG, for somebody who may watch the event.
     *
     * @param visitor null for strangers
     * @throws NoSuchPicture when another one is shown by now, or none
     * @throws org.webinar.Refusal when the visitor may not watch
     */
    public Served picture(long eventId, String digest, Visitor visitor, Keys keys) {
        boolean everybody = events.one(eventId, visitor, keys).everybody();
        return new Served(ledger.content(eventId, digest).orElseThrow(NoSuchPicture::new), everybody);
    }

    /**
     * A picture on its way out.
     *
     * @param jpeg its bytes
     * @param everybody whether strangers may see it, so that caches may keep it
     */
    public record Served(byte[] jpeg, boolean everybody) {}

    /**
     * Whether this person may decide which picture it is, before anything is read.
     *
     * @throws NoSuchEvent also when it is somebody else's
     */
    public void check(long eventId, Visitor visitor) {
        pages.sheet(eventId, visitor);
    }

    /**
     * Whether this person may send a picture now, before anything is read; counts.
     *
     * @throws NoSuchEvent also when it is somebody else's
     * @throws PicturesTooOften when it is too much in an hour
     */
    public void checkSend(long eventId, Visitor visitor) {
        check(eventId, visitor);
        PICTURES.take(visitor.userId()).ifPresent(seconds -> {
            throw new PicturesTooOften(Duration.ofSeconds(seconds));
        });
    }

    /**
     * Whether a picture may be so long.
     *
     * @throws PictureTooLarge when not
     */
    public void checkLength(long length) {
        if (length == 0 || length > MEGABYTES * MEGABYTE) {
            throw new PictureTooLarge(MEGABYTES);
        }
    }

    /**
     * Shows this picture from now on, on open pages too.
     *
     * @param alt what is on it; blank when it is decoration
     * @throws org.webinar.Refusal when it is somebody else's event, or no picture
     */
    public Poster show(long eventId, Path file, String alt, Visitor visitor) {
        check(eventId, visitor);
        String said = checked(alt);
        byte[] jpeg = TURNSTILE.pass(() -> PictureWorkshop.drawn(file));
        String digest = digest(jpeg);
        ledger.put(eventId, jpeg, digest, said);
        return new Poster(digest, null, said);
    }

    /**
     * Says what is on the picture.
     *
     * @throws org.webinar.Refusal when it is somebody else's event, or has no picture of ours
     */
    public void say(long eventId, String alt, Visitor visitor) {
        check(eventId, visitor);
        ledger.say(eventId, checked(alt));
    }

    /**
     * Shows no picture of ours any more.
     *
     * @throws NoSuchEvent also when it is somebody else's
     */
    public void drop(long eventId, Visitor visitor) {
        check(eventId, visitor);
        ledger.drop(eventId);
    }

    private static String checked(String alt) {
        String said = alt == null ? "" : alt.replaceAll("\\p{Cc}", " ").strip();
        if (said.codePointCount(0, said.length()) > LONGEST_ALT) {
            throw new PictureAltTooLong(LONGEST_ALT);
        }
        return said;
    }

    private static String digest(byte[] jpeg) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
