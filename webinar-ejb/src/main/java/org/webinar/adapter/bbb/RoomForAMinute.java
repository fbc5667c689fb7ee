package org.webinar.adapter.bbb;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.webinar.doctor.Check;
import org.webinar.doctor.Finding;
import org.webinar.doctor.NobodyThere;
import org.webinar.doctor.Outside;
import org.webinar.doctor.Page;
import org.webinar.doctor.Patient;
import org.webinar.doctor.Question;
import org.webinar.doctor.RoomSignAddress;
import org.webinar.doctor.RoomSigns;
import org.webinar.doctor.RoomSigns.Way;
import org.webinar.meeting.RoomsConfused;
import org.webinar.settings.RoomCatalogue;
import org.webinar.settings.Settings;

/**
 * What only a room shows: whether it can be recorded, where who enters is led, and whether BigBlueButton reaches us. Nobody is in
 * it, and it is ended whatever happens; should even that fail, BigBlueButton closes it by itself, for nobody has come.
 */
final class RoomForAMinute {
    private static final String HASH = "SHA-256";
    private static final String CLIENT = "/html5client/";
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int CLIENT_ERROR = 400;

    /** bbb-webhooks tells at once; of its end BigBlueButton tells when it has put everything away. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Patient server;
    private final BbbLook look;
    private final BbbAbilities abilities;
    private final Settings settings;
    private final Outside outside;
    private final RoomSigns signs;

    RoomForAMinute(
            Patient server, BbbLook look, BbbAbilities abilities, Settings settings, Outside outside, RoomSigns signs) {
        this.server = server;
        this.look = look;
        this.abilities = abilities;
        this.settings = settings;
        this.outside = outside;
        this.signs = signs;
    }

    /** Opens one, looks, ends it, and waits for what BigBlueButton tells us of it. */
    List<Check> look() {
        String word = UUID.randomUUID().toString().replace("-", "");
        BbbQuery room = new BbbQuery().with("meetingID", RoomSigns.NAME + "-" + word);
        List<Check> checks = new ArrayList<>();
        boolean open = false;
        boolean ended = false;
        try {
            Check opened = open(word, room);
            checks.add(opened);
            open = opened.finding() == Finding.ROOM_OPENS;
            if (open) {
                checks.addAll(asked(Question.RECORDING, () -> recording(room)));
                checks.addAll(asked(Question.JOIN, () -> join(room)));
            }
        } finally {
            // Also one whose answer did not come: it may be there all the same.
            ended = end(room);
        }
        if (open && !ended) {
            checks.add(server.found(Question.ROOM, Finding.ROOM_NOT_ENDED, RoomSigns.NAME + "-" + word));
        }
        if (open) {
            checks.addAll(asked(Question.CALLBACK_BACK, () -> told(word)));
        }
        return checks;
    }

    private List<Check> asked(Question question, Supplier<List<Check>> one) {
        try {
            return one.get();
        } catch (NobodyThere silent) {
            return List.of(server.found(question, Finding.COULD_NOT_ASK, silent.why()));
        }
    }

    private Optional<BbbAnswer> answer(String call, BbbQuery query) {
        Page page = look.get(call, query, HASH);
        try {
            return Optional.of(BbbAnswer.read(page.status(), page.body()));
        } catch (RoomsConfused html) {
            return Optional.empty();
        }
    }

    private Check open(String word, BbbQuery room) {
        BbbQuery query = new BbbQuery()
                .with("meetingID", room.room())
                .with("name", "Webinar: doctor")
                .with("record", !settings.get(RoomCatalogue.MEETING_DISABLE_RECORD))
                .with("autoStartRecording", false)
                .with("duration", 2)
                .with("meetingExpireIfNoUserJoinedInMinutes", 1)
                .with("meetingExpireWhenLastUserLeftInMinutes", 1)
                .with("meta_" + RoomSigns.NAME, word)
                .with("meta_endCallbackUrl", RoomSignAddress.end(settings, word));
        Optional<BbbAnswer> answer = answer("create", query);
        return answer.filter(BbbAnswer::success).isPresent()
                ? server.found(Question.ROOM, Finding.ROOM_OPENS)
                : server.found(
                        Question.ROOM,
                        Finding.ROOM_REFUSED,
                        answer.map(BbbAnswer::reason).orElse("HTML"));
    }

    /** A server that records nothing takes the wish and forgets it, without a word. */
    private List<Check> recording(BbbQuery room) {
        if (settings.get(RoomCatalogue.MEETING_DISABLE_RECORD)) {
            return List.of();
        }
        Optional<BbbAnswer> answer = answer("getMeetingInfo", room).filter(BbbAnswer::success);
        if (answer.isEmpty()) {
            return List.of(server.found(Question.RECORDING, Finding.COULD_NOT_ASK, "getMeetingInfo"));
        }
        boolean on = "true".equals(answer.get().text("recording"));
        return List.of(server.found(Question.RECORDING, on ? Finding.RECORDING_ON : Finding.RECORDING_OFF));
    }

    /** Where it leads is in no sentence but by its host: the rest of the address would let anybody in. */
    private List<Check> join(BbbQuery room) {
        BbbQuery query = new BbbQuery()
                .with("meetingID", room.room())
                .with("fullName", "Webinar: doctor")
                .with("role", "VIEWER")
                .with("redirect", true);
        Page page = look.get("join", query, HASH);
        String location = page.header("location");
        boolean leads = page.status() >= REDIRECT && page.status() < CLIENT_ERROR && !location.contains("errors=");
        Optional<URI> target = leads ? target(location) : Optional.empty();
        if (target.isEmpty()) {
            return List.of(server.found(Question.JOIN, Finding.JOIN_REFUSED, page.status()));
        }
        String host = target.get().getAuthority();
        if ("https".equalsIgnoreCase(look.address().getScheme())
                && !"https".equalsIgnoreCase(target.get().getScheme())) {
            return List.of(server.found(Question.JOIN, Finding.JOIN_IN_CLEAR, host));
        }
        if (!location.contains("sessionToken=")) {
            return List.of(server.found(Question.JOIN, Finding.JOIN_LEADS_ON, host));
        }
        List<Check> checks = new ArrayList<>();
        checks.add(server.found(Question.JOIN, Finding.JOIN_LEADS, host));
        if (mayBeAsked(target.get())) {
            checks.addAll(asked(Question.CLIENT, () -> List.of(client(target.get()))));
        }
        if (mayBeAsked(target.get()) && !isKnown(target.get())) {
            checks.addAll(asked(Question.WEBSOCKETS, () -> new BbbSockets(server, outside).at(target.get())));
        }
        return checks;
    }

    private Optional<URI> target(String location) {
        try {
            URI target = look.address().resolve(location);
            return Optional.of(target).filter(one -> one.getHost() != null && one.getRawUserInfo() == null);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** Of another host than the one that an administrator has typed only the usual port: nobody leads us around inside. */
    private boolean mayBeAsked(URI target) {
        return isKnown(target) || "https".equalsIgnoreCase(target.getScheme()) && target.getPort() < 0;
    }

    private boolean isKnown(URI target) {
        return target.getAuthority().equalsIgnoreCase(look.address().getAuthority());
    }

    private Check client(URI target) {
        int status = outside.get(BbbSockets.base(target).resolve(CLIENT)).status();
        return server.found(
                Question.CLIENT,
                status == OK ? Finding.CLIENT_OPENS : Finding.CLIENT_AWAY,
                target.getAuthority() + CLIENT,
                status);
    }

    /** One that is not there any more is ended, too. */
    private boolean end(BbbQuery room) {
        try {
            return answer("end", room)
                    .filter(answer -> answer.success() || answer.messageKey().equals("notFound"))
                    .isPresent();
        } catch (NobodyThere silent) {
            return false;
        }
    }

    private List<Check> told(String word) {
        boolean webhooks = abilities.webhooks().finding() == Finding.WEBHOOKS_THERE;
        Set<Way> wanted = webhooks ? EnumSet.allOf(Way.class) : EnumSet.of(Way.CALLBACK);
        Set<Way> come = signs.of(word);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!come.containsAll(wanted)
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            come = signs.of(word);
        }
        List<Check> checks = new ArrayList<>();
        if (webhooks) {
            boolean arrives = come.contains(Way.WEBHOOK);
            checks.add(server.found(
                    Question.WEBHOOK_BACK,
                    arrives ? Finding.WEBHOOK_ARRIVES : Finding.WEBHOOK_LOST,
                    PATIENCE.toSeconds()));
        }
        boolean arrives = come.contains(Way.CALLBACK);
        checks.add(server.found(
                Question.CALLBACK_BACK,
                arrives ? Finding.CALLBACK_ARRIVES : Finding.CALLBACK_LOST,
                PATIENCE.toSeconds()));
        return checks;
    }
}
