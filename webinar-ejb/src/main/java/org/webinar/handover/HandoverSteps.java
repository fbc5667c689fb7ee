package org.webinar.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.Refusal;
import org.webinar.Trace;
import org.webinar.identity.User;
import org.webinar.letter.Words;
import org.webinar.meeting.Meeting;
import org.webinar.recording.Film;
import org.webinar.recording.Films;
import org.webinar.recording.NoSuchRecording;
import org.webinar.recording.NoVideoFile;
import org.webinar.recording.Recording;
import org.webinar.settings.Catalogue;
import org.webinar.settings.HandoverCatalogue;
import org.webinar.settings.Secrets;
import org.webinar.settings.Settings;

/** Carries one recording to Pod, and writes down how far it is. No transaction is open while anybody else answers. */
@ApplicationScoped
class HandoverSteps {
    private static final Logger LOG = Logger.getLogger(HandoverSteps.class.getName());
    private static final int WORD = 16;
    private static final int LONGEST_ADDRESS = 500;

    private final HandoverLedger ledger;
    private final Films films;
    private final FilmFiles files;
    private final PodVideos pod;
    private final Workbench bench;
    private final Words words;
    private final Secrets secrets;
    private final Settings settings;

    HandoverSteps() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    HandoverSteps(
            HandoverLedger ledger,
            Films films,
            FilmFiles files,
            PodVideos pod,
            Workbench bench,
            Words words,
            Secrets secrets,
            Settings settings) {
        this.ledger = ledger;
        this.films = films;
        this.files = files;
        this.pod = pod;
        this.bench = bench;
        this.words = words;
        this.secrets = secrets;
        this.settings = settings;
    }

    /** Does what is left to be done, from wherever it was left. */
    void carry(Handover handover, String server, Transfer transfer) {
        long id = handover.id();
        try {
            String slug = handover.slug().orElseGet(() -> bring(handover, server, transfer));
            pod.encode(slug);
            ledger.done(id);
            bench.clear(id);
            LOG.log(Level.INFO, "webinar: recording {0} is in Pod as {1}", new Object[] {handover.recordingId(), slug});
        } catch (RuntimeException trouble) {
            if (transfer.stopped()) {
                LOG.log(Level.INFO, "webinar: recording {0} is not carried to Pod any further", handover.recordingId());
                if (!ledger.wanted(id)) {
                    bench.clear(id);
                }
            } else {
                write(handover, server, trouble);
            }
        }
    }

    private void write(Handover handover, String server, RuntimeException trouble) {
        long id = handover.id();
        String detail = detail(trouble);
        LOG.log(Level.WARNING, "webinar: recording {0} did not get into Pod: {1}", new Object[] {
            handover.recordingId(), detail
        });
        if (trouble instanceof Refusal) {
            ledger.failed(id, server, what(trouble), detail);
            bench.clear(id);
        } else {
            ledger.broken(id, server, what(trouble), detail);
        }
    }

    /** Only our own words: what a library says of what it was given may hold a secret. */
    private static String detail(RuntimeException trouble) {
        return trouble instanceof Refusal || trouble instanceof Outage
                ? String.valueOf(trouble.getMessage())
                : Trace.of(trouble);
    }

    private static Trouble what(RuntimeException trouble) {
        if (trouble instanceof HandoverBroken broken) {
            return broken.trouble();
        }
        if (trouble instanceof HandoverRefused refused) {
            return refused.trouble();
        }
        if (trouble instanceof Outage) {
            return Trouble.RECORDING_AWAY;
        }
        boolean film = trouble instanceof NoSuchRecording || trouble instanceof NoVideoFile;
        return film ? Trouble.NO_FILM : Trouble.UNEXPECTED;
    }

    /**
     * Brings it there, unless it is there: an answer may have been lost, or we with it. That is asked before the file is
     * fetched, which takes long, and for that reason once more after it.
     */
    private String bring(Handover handover, String server, Transfer transfer) {
        Meeting meeting =
                ledger.meeting(handover).orElseThrow(() -> new HandoverRefused(Trouble.NO_FILM, "its meeting is gone"));
        String username = ledger.person(handover)
                .map(User::username)
                .orElseThrow(() -> new HandoverRefused(Trouble.NOBODY_THERE, "the account is closed"));
        String reference = secrets.wordFor("handover " + handover.recordingId()).substring(0, WORD);
        Optional<String> there = pod.find(username, reference);
        Film film = films.of(meeting, handover.recordingId());
        String slug = there.orElseGet(() -> {
            Path file = bench.fileOf(handover.id());
            goOn(handover, server, HandoverState.FETCHING, 0, transfer);
            bench.clearBut(ledger.carried());
            files.fetch(
                    film.file(),
                    file,
                    settings.get(HandoverCatalogue.MAX_UPLOAD_SIZE),
                    length -> goOn(handover, server, HandoverState.FETCHING, length, transfer),
                    transfer);
            goOn(handover, server, HandoverState.SENDING, file.toFile().length(), transfer);
            return pod.find(username, reference)
                    .orElseGet(() -> pod.add(video(handover, meeting, film, username, reference), file, transfer));
        });
        String source = film.file().toString();
        ledger.taken(handover.id(), slug, source.length() > LONGEST_ADDRESS ? "" : source);
        return slug;
    }

    private void goOn(Handover handover, String server, HandoverState next, long total, Transfer transfer) {
        if (!ledger.move(handover.id(), server, next, total)) {
            transfer.stop();
            throw new HandoverBroken(Trouble.POD_AWAY, "somebody else is at it, or it is not wanted any more");
        }
    }

    private NewVideo video(Handover handover, Meeting meeting, Film film, String username, String reference) {
        return new NewVideo(
                username,
                handover.title(),
                "<p>" + html(words.of("handover.description", handover.title(), reference)) + "</p>",
                day(film.recording()),
                settings.get(HandoverCatalogue.DEFAULT_TYPE_ID),
                meeting.siteId(),
                meeting.restricted(),
                settings.get(Catalogue.LANGUAGE_CODE).getLanguage(),
                "recording-" + handover.id() + ending(film));
    }

    private LocalDate day(Recording recording) {
        return recording.start() == null
                ? null
                : recording.start().atZone(settings.get(Catalogue.TIME_ZONE)).toLocalDate();
    }

    private static String ending(Film film) {
        String path = film.file().getPath();
        return path.substring(path.lastIndexOf('.'));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
