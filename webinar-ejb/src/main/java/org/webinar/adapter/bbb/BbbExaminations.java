package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.webinar.Refusal;
import org.webinar.doctor.Examination;
import org.webinar.doctor.Examinations;
import org.webinar.doctor.Finding;
import org.webinar.doctor.HostQuestions;
import org.webinar.doctor.Kind;
import org.webinar.doctor.Outside;
import org.webinar.doctor.Patient;
import org.webinar.doctor.Question;
import org.webinar.doctor.RoomSigns;
import org.webinar.doctor.Topic;
import org.webinar.settings.Settings;

/** What is asked of BigBlueButton (reference/bigbluebutton.md 7.5). A room is opened only for whoever wants that. */
@ApplicationScoped
class BbbExaminations implements Examinations {
    /** So much take a room at a slow server that tells us nothing, and lines that all hang: each step waits for itself. */
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final Settings settings;
    private final Outside outside;
    private final Clock clock;
    private final RoomSigns signs;

    BbbExaminations() {
        this(null, null, null, null);
    }

    @Inject
    BbbExaminations(Settings settings, Outside outside, Clock clock, RoomSigns signs) {
        this.settings = settings;
        this.outside = outside;
        this.clock = clock;
        this.signs = signs;
    }

    @Override
    public List<Examination> of(Kind kind) {
        BbbServers servers = new BbbServers(settings);
        return servers.all().stream()
                .flatMap(server -> of(server, servers.areSeveral(), kind).stream())
                .toList();
    }

    /** Nothing of one whose settings are missing: it is told of among the settings, and the others are looked at. */
    private List<Examination> of(BbbServer bbb, boolean oneOfSeveral, Kind kind) {
        try {
            String name = oneOfSeveral ? bbb.name() + " (" + bbb.host() + ")" : bbb.host();
            return of(Patient.of(Topic.BBB, name), bbb, kind);
        } catch (Refusal setting) {
            return List.of();
        }
    }

    private List<Examination> of(Patient server, BbbServer bbb, Kind kind) {
        URI api = bbb.api();
        BbbLook look = new BbbLook(server, bbb, outside, clock);
        BbbAbilities abilities = new BbbAbilities(server, look, settings);
        List<Examination> all =
                new ArrayList<>(HostQuestions.of(server, api, outside, clock).all());
        all.addAll(List.of(
                Examination.of(server, Question.ENCRYPTION, look::encryption),
                new Examination(server, Question.API, look::api),
                Examination.of(server, Question.CLOCK, look::clock),
                new Examination(server, Question.SECRET, look::secret),
                Examination.of(server, Question.NASTY_NAME, look::nastyName),
                Examination.of(server, Question.SPEED, look::speed),
                Examination.of(server, Question.RECORDINGS, abilities::recordings),
                Examination.of(server, Question.WEBHOOKS, abilities::webhooks),
                Examination.of(server, Question.CHAT_OUT, abilities::chatOut)));
        all.add(new Examination(server, Question.WEBSOCKETS, look::sockets, Optional.of(A_MINUTE), false));
        if (bbb.draining()) {
            all.add(Examination.of(
                    server, Question.NEW_ROOMS, () -> server.found(Question.NEW_ROOMS, Finding.SERVER_DRAINING)));
        }
        if (kind.knocks()) {
            all.addAll(new BbbPorts(server, api, outside).all());
        }
        if (kind.opensRoom() && !bbb.draining()) {
            RoomForAMinute room = new RoomForAMinute(server, look, abilities, settings, outside, signs);
            all.add(new Examination(server, Question.ROOM, room::look, Optional.of(A_MINUTE), true));
        }
        return all;
    }
}
