package org.webinar.adapter.bbb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.webinar.doctor.Check;
import org.webinar.doctor.Finding;
import org.webinar.doctor.Page;
import org.webinar.doctor.Patient;
import org.webinar.doctor.Question;
import org.webinar.meeting.RoomsConfused;
import org.webinar.settings.RoomCatalogue;
import org.webinar.settings.Settings;

/** What a BigBlueButton can do besides: found by asking, never by its version. */
final class BbbAbilities {
    private static final String NEWEST = "SHA-256";

    /** bbb-webhooks 2.x knows no other. */
    private static final String OLDEST = "SHA-1";

    /** What an iPhone plays; the usual one, presentation, has WebM in it. */
    private static final Set<String> ON_IPHONE = Set.of("video", "podcast");

    private final Patient server;
    private final BbbLook look;
    private final Settings settings;

    BbbAbilities(Patient server, BbbLook look, Settings settings) {
        this.server = server;
        this.look = look;
        this.settings = settings;
    }

    Check recordings() {
        if (settings.get(RoomCatalogue.MEETING_DISABLE_RECORD)) {
            return server.found(Question.RECORDINGS, Finding.RECORDINGS_SWITCHED_OFF);
        }
        Optional<BbbAnswer> answer = ask("getRecordings", new BbbQuery().with("limit", 10), NEWEST);
        if (answer.filter(BbbAnswer::success).isEmpty()) {
            return server.found(
                    Question.RECORDINGS,
                    Finding.RECORDINGS_REFUSED,
                    answer.map(BbbAnswer::messageKey).orElse("HTML"));
        }
        List<String> formats = answer.get().all("format").stream()
                .map(format -> format.own("type"))
                .filter(type -> !type.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (formats.isEmpty()) {
            return server.found(Question.RECORDINGS, Finding.RECORDINGS_NONE_YET);
        }
        boolean iPhone = formats.stream().anyMatch(ON_IPHONE::contains);
        return server.found(
                Question.RECORDINGS,
                iPhone ? Finding.RECORDINGS_PLAY : Finding.RECORDINGS_NOT_ON_IPHONE,
                String.join(", ", formats));
    }

    Check webhooks() {
        boolean there = ask("hooks/list", new BbbQuery(), NEWEST)
                .filter(BbbAnswer::success)
                .or(() -> ask("hooks/list", new BbbQuery(), OLDEST).filter(BbbAnswer::success))
                .isPresent();
        return server.found(Question.WEBHOOKS, there ? Finding.WEBHOOKS_THERE : Finding.WEBHOOKS_MISSING);
    }

    /** Asked for a room that is none: whoever knows the call says that there is no such room. */
    Check chatOut() {
        BbbQuery query = new BbbQuery()
                .with("meetingID", "webinar-doctor-" + UUID.randomUUID())
                .with("message", "-")
                .with("userName", "-");
        boolean there = ask("sendChatMessage", query, NEWEST)
                .map(BbbAnswer::messageKey)
                .filter(key -> key.endsWith("otFound"))
                .isPresent();
        return server.found(Question.CHAT_OUT, there ? Finding.CHAT_OUT_THERE : Finding.CHAT_OUT_MISSING);
    }

    private Optional<BbbAnswer> ask(String call, BbbQuery query, String algorithm) {
        Page page = look.get(call, query, algorithm);
        try {
            return Optional.of(BbbAnswer.read(page.status(), page.body()));
        } catch (RoomsConfused html) {
            return Optional.empty();
        }
    }
}
