package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** Our own address, as whoever lives outside finds it: through the web server in front. */
@ApplicationScoped
class OwnExaminations implements Examinations {
    private static final Duration AT_ONCE = Duration.ofMillis(1500);
    private static final int WORDS = 3;
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int CLIENT_ERROR = 400;

    private final Settings settings;
    private final Outside outside;
    private final Echo echo;
    private final Clock clock;

    OwnExaminations() {
        this(null, null, null, null);
    }

    @Inject
    OwnExaminations(Settings settings, Outside outside, Echo echo, Clock clock) {
        this.settings = settings;
        this.outside = outside;
        this.echo = echo;
        this.clock = clock;
    }

    @Override
    public List<Examination> of(Kind kind) {
        URI address = settings.get(Catalogue.URL);
        Patient own = Patient.of(Topic.OWN_ADDRESS, address.getAuthority());
        List<Examination> all =
                new ArrayList<>(HostQuestions.of(own, address, outside, clock).all());
        all.add(Examination.of(own, Question.ENCRYPTION, () -> encryption(own, address)));
        all.add(Examination.of(own, Question.OURSELVES, () -> ourselves(own, address)));
        all.add(Examination.of(own, Question.FORWARDED, () -> forwarded(own, address)));
        all.add(Examination.of(own, Question.LINE, () -> line(own, address)));
        return all;
    }

    /** Who types the name alone should come to the encrypted page. */
    private Check encryption(Patient own, URI address) {
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            Finding finding = HostQuestions.isHere(address) ? Finding.PLAIN_HTTP_HERE : Finding.PLAIN_HTTP;
            return own.found(Question.ENCRYPTION, finding, address.getHost());
        }
        Page page = outside.get(URI.create("http://" + address.getHost() + "/"));
        boolean redirects = page.status() >= REDIRECT
                && page.status() < CLIENT_ERROR
                && page.header("location").startsWith("https://");
        return own.found(Question.ENCRYPTION, redirects ? Finding.REDIRECTS : Finding.NO_REDIRECT, address.getHost());
    }

    private Check ourselves(Patient own, URI address) {
        String word = chance();
        Page page;
        try {
            page = outside.get(URI.create(address + Echo.PATH + word));
        } catch (NobodyThere silent) {
            return own.found(Question.OURSELVES, Finding.LEADS_NOWHERE, silent.why());
        }
        boolean ours = page.status() == OK && page.text().startsWith(echo.to(word));
        return own.found(Question.OURSELVES, ours ? Finding.LEADS_HERE : Finding.LEADS_ELSEWHERE, page.status());
    }

    /** Whether the web server in front passes on which name was asked for, and by whom. */
    private Check forwarded(Patient own, URI address) {
        String word = chance();
        Page page = outside.get(URI.create(address + Echo.PATH + word));
        String[] words = page.text().strip().split(" ");
        if (page.status() != OK || words.length != WORDS || !words[0].equals(echo.to(word))) {
            return own.found(Question.FORWARDED, Finding.COULD_NOT_ASK, page.status());
        }
        return own.found(Question.FORWARDED, forwarded(address, words[1], words[2]), words[1]);
    }

    private static Finding forwarded(URI address, String host, String sender) {
        if (!host.equalsIgnoreCase(address.getAuthority())) {
            return Finding.FORWARDED_OTHER_HOST;
        }
        // We speak no TLS ourselves: there is a web server in front.
        boolean proxied = "https".equalsIgnoreCase(address.getScheme());
        return switch (sender) {
            case Echo.IGNORED -> Finding.FORWARDED_IGNORED;
            case Echo.NOBODY -> proxied ? Finding.FORWARDED_NOBODY : Finding.FORWARDED_RIGHT;
            default -> Finding.FORWARDED_RIGHT;
        };
    }

    private Check line(Patient own, URI address) {
        String word = chance();
        Page page = outside.get(URI.create(address + Echo.LINE + word));
        if (page.status() != OK || !page.text().contains(echo.to(word))) {
            return own.found(Question.LINE, Finding.LINE_MISSING, page.status());
        }
        Finding finding = page.firstByte().compareTo(AT_ONCE) < 0 ? Finding.LINE_AT_ONCE : Finding.LINE_HELD_BACK;
        return own.found(Question.LINE, finding, page.firstByte().toMillis());
    }

    private static String chance() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
