package org.webinar.adapter.pod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.webinar.doctor.Check;
import org.webinar.doctor.Examination;
import org.webinar.doctor.Examinations;
import org.webinar.doctor.Finding;
import org.webinar.doctor.HostQuestions;
import org.webinar.doctor.Kind;
import org.webinar.doctor.Outside;
import org.webinar.doctor.Patient;
import org.webinar.doctor.Question;
import org.webinar.doctor.Topic;
import org.webinar.handover.HandoverBroken;
import org.webinar.handover.HandoverRefused;
import org.webinar.handover.Trouble;
import org.webinar.outside.OutsideCalls;
import org.webinar.settings.HandoverCatalogue;
import org.webinar.settings.Settings;

/** Whether Pod would take a recording from us: it answers, knows our token, and has the type that videos get. */
@ApplicationScoped
class PodExaminations implements Examinations {
    private final Settings settings;
    private final Outside outside;
    private final Clock clock;

    PodExaminations() {
        this(null, null, null);
    }

    @Inject
    PodExaminations(Settings settings, Outside outside, Clock clock) {
        this.settings = settings;
        this.outside = outside;
        this.clock = clock;
    }

    @Override
    public List<Examination> of(Kind kind) {
        return settings.get(HandoverCatalogue.POD_URL).map(this::of).orElse(List.of());
    }

    private List<Examination> of(URI address) {
        Patient pod = Patient.of(Topic.POD, address.getAuthority());
        List<Examination> all =
                new ArrayList<>(HostQuestions.of(pod, address, outside, clock).all());
        all.add(Examination.of(pod, Question.TOKEN, () -> token(pod)));
        return all;
    }

    private Check token(Patient pod) {
        if (settings.get(HandoverCatalogue.POD_TOKEN).isEmpty()) {
            return pod.found(Question.TOKEN, Finding.POD_TOKEN_MISSING);
        }
        // What the doctor asks is not counted among what the product asks.
        PodWire wire = new PodWire(settings, new OutsideCalls());
        wire.open();
        int type = settings.get(HandoverCatalogue.DEFAULT_TYPE_ID);
        try {
            String title = wire.get("/rest/types/" + type + "/").getString("title", "");
            return pod.found(Question.TOKEN, Finding.POD_TAKES_VIDEOS, title);
        } catch (HandoverRefused no) {
            return refused(pod, type, no);
        } catch (HandoverBroken silent) {
            return pod.found(
                    Question.TOKEN, Finding.POD_NOT_AS_POD, silent.arguments().get(0));
        }
    }

    private static Check refused(Patient pod, int type, HandoverRefused no) {
        String said = String.valueOf(no.arguments().get(0));
        if (no.trouble() == Trouble.TOKEN_REFUSED) {
            return pod.found(Question.TOKEN, Finding.POD_TOKEN_REFUSED, said);
        }
        return said.startsWith("404 {")
                ? pod.found(Question.TOKEN, Finding.POD_TYPE_MISSING, type)
                : pod.found(Question.TOKEN, Finding.POD_NOT_AS_POD, said);
    }
}
