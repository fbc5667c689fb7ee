package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.webinar.settings.LetterCatalogue;
import org.webinar.settings.Settings;

/** The mail server, as far as one can look at it without a letter. */
@ApplicationScoped
class MailExaminations implements Examinations {
    private static final String NOBODY = "@localhost";

    private final Settings settings;
    private final Outside outside;
    private final Clock clock;

    MailExaminations() {
        this(null, null, null);
    }

    @Inject
    MailExaminations(Settings settings, Outside outside, Clock clock) {
        this.settings = settings;
        this.outside = outside;
        this.clock = clock;
    }

    @Override
    public List<Examination> of(Kind kind) {
        String host = settings.get(LetterCatalogue.EMAIL_HOST).strip();
        Patient mail = Patient.of(Topic.MAIL, host);
        if (host.isEmpty()) {
            return List.of(
                    Examination.of(mail, Question.TRANSPORT, () -> mail.found(Question.TRANSPORT, Finding.MAIL_OFF)));
        }
        int port = settings.get(LetterCatalogue.EMAIL_PORT);
        List<Examination> all = new ArrayList<>(
                HostQuestions.of(mail, host, port, outside, clock).all());
        all.add(new Examination(mail, Question.TRANSPORT, () -> transport(mail, host, port)));
        all.add(new Examination(mail, Question.SENDER, () -> people(mail)));
        return all;
    }

    private List<Check> transport(Patient mail, String host, int port) {
        boolean first = settings.get(LetterCatalogue.EMAIL_USE_SSL);
        boolean wanted = first || settings.get(LetterCatalogue.EMAIL_USE_TLS);
        MailLook look = outside.mail(host, port, first);
        if (!wanted) {
            boolean password = !settings.get(LetterCatalogue.EMAIL_HOST_USER).isBlank();
            Finding finding = password ? Finding.MAIL_PASSWORD_IN_CLEAR : Finding.MAIL_IN_CLEAR;
            return List.of(mail.found(Question.TRANSPORT, finding, host));
        }
        if (look.tls() == null) {
            return List.of(mail.found(Question.TRANSPORT, Finding.MAIL_NO_STARTTLS, host));
        }
        return List.of(
                mail.found(Question.TRANSPORT, Finding.MAIL_ENCRYPTED, host),
                HostQuestions.certificate(mail, host, look.tls(), clock));
    }

    private List<Check> people(Patient mail) {
        List<Check> checks = new ArrayList<>();
        String sender = settings.get(LetterCatalogue.DEFAULT_FROM_EMAIL).strip();
        boolean set = !sender.endsWith(NOBODY) && !sender.endsWith(NOBODY + ">") && sender.contains("@");
        checks.add(mail.found(Question.SENDER, set ? Finding.SENDER_SET : Finding.SENDER_NOT_SET, sender));
        if (settings.get(LetterCatalogue.ADMINS).isBlank()) {
            checks.add(mail.found(Question.SENDER, Finding.ADMINS_NOT_SET));
        }
        return checks;
    }
}
