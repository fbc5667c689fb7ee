package org.webinar.adapter.bbb;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.webinar.doctor.Check;
import org.webinar.doctor.Finding;
import org.webinar.doctor.HostQuestions;
import org.webinar.doctor.Outside;
import org.webinar.doctor.Page;
import org.webinar.doctor.Patient;
import org.webinar.doctor.Question;
import org.webinar.meeting.RoomsConfused;

/** Whether a BigBlueButton is one, which one, and whether it understands what we sign. */
final class BbbLook {
    /** Holes that are open in older ones (reference/bigbluebutton.md 10.3). */
    static final String FLOOR = "3.0.35";

    private static final int[] FLOOR_NUMBERS = {3, 0, 35};
    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:[.-](\\d{1,4}))?");
    private static final List<String> ALGORITHMS = List.of("SHA-256", "SHA-512", "SHA-384", "SHA-1");
    private static final String WRONG = "checksumError";
    private static final String HARMLESS = "isMeetingRunning";
    private static final String PLAIN_ID = "webinar-doctor";

    /** What people call their webinars, and what proxies rewrite. */
    private static final String NASTY_ID = "webinar doctor é+ü ~*' %2F (1) 😀";

    private static final int TRIES = 5;
    private static final Duration UNHURRIED = Duration.ofSeconds(1);
    private static final Duration APART = Duration.ofSeconds(30);
    private static final Duration FAR_APART = Duration.ofMinutes(5);
    private static final int UNAUTHORIZED = 401;
    private static final int SERVER_ERROR = 500;

    private final Patient server;
    private final URI api;
    private final List<String> secrets;
    private final Outside outside;
    private final Clock clock;
    private String secretKey;

    BbbLook(Patient server, BbbServer bbb, Outside outside, Clock clock) {
        this.server = server;
        this.api = bbb.api();
        this.secrets = bbb.secrets();
        this.outside = outside;
        this.clock = clock;
    }

    Check encryption() {
        if (!"http".equalsIgnoreCase(api.getScheme())) {
            return server.found(Question.ENCRYPTION, Finding.REDIRECTS, api.getHost());
        }
        Finding finding = HostQuestions.isHere(api) ? Finding.PLAIN_HTTP_HERE : Finding.PLAIN_HTTP;
        return server.found(Question.ENCRYPTION, finding, api.getHost());
    }

    /** The root of the API says without a checksum what stands there; balancers are known by how they say it. */
    List<Check> api() {
        Page page;
        try {
            page = outside.get(api);
        } catch (org.webinar.doctor.NobodyThere silent) {
            return List.of(server.found(Question.API, Finding.API_SILENT, silent.why()));
        }
        Optional<BbbAnswer> answer = read(page);
        Optional<String> balancer = balancer(page, answer);
        List<Check> checks = new ArrayList<>();
        checks.add(balancer.map(name -> server.found(Question.BALANCER, Finding.BALANCER_FOUND, name))
                .orElseGet(() -> server.found(Question.BALANCER, Finding.NO_BALANCER)));
        if (answer.isPresent()) {
            checks.add(
                    server.found(Question.API, Finding.API_ANSWERS, answer.get().text("version")));
            checks.add(version(answer.get().text("bbbVersion")));
        } else if (balancer.isEmpty()) {
            Finding finding = page.status() >= SERVER_ERROR ? Finding.API_BROKEN : Finding.API_IS_A_PAGE;
            checks.add(server.found(Question.API, finding, page.status()));
        } else {
            checks.add(server.found(Question.API, Finding.API_ANSWERS, balancer.get()));
        }
        return checks;
    }

    private static Optional<BbbAnswer> read(Page page) {
        try {
            return Optional.of(BbbAnswer.read(page.status(), page.body()));
        } catch (RoomsConfused html) {
            return Optional.empty();
        }
    }

    private static Optional<String> balancer(Page page, Optional<BbbAnswer> answer) {
        if (page.status() == UNAUTHORIZED) {
            return Optional.of("b3lb");
        }
        if (page.status() == SERVER_ERROR
                && answer.filter(said -> said.messageKey().equals(WRONG)).isPresent()) {
            return Optional.of("b3scale");
        }
        return answer.flatMap(said -> said.text("info").contains("Served by")
                ? Optional.of("bbblb")
                : said.text("build").isEmpty() ? Optional.empty() : Optional.of("Scalelite"));
    }

    /** Where a balancer passes rooms on to other machines, those alone have what a client needs. */
    List<Check> sockets() {
        Page page = outside.get(api);
        return balancer(page, read(page)).isPresent() ? List.of() : new BbbSockets(server, outside).at(api);
    }

    /** As an administrator has set it. */
    URI address() {
        return api;
    }

    private Check version(String told) {
        Matcher numbers = VERSION.matcher(told);
        if (!numbers.find()) {
            return server.found(Question.VERSION, Finding.VERSION_HIDDEN, FLOOR);
        }
        int[] found = IntStream.rangeClosed(1, FLOOR_NUMBERS.length)
                .map(group -> numbers.group(group) == null ? 0 : Integer.parseInt(numbers.group(group)))
                .toArray();
        if (found[0] < FLOOR_NUMBERS[0]) {
            return server.found(Question.VERSION, Finding.VERSION_OUT_OF_CARE, told, FLOOR);
        }
        boolean recent = java.util.Arrays.compare(found, FLOOR_NUMBERS) >= 0;
        return server.found(Question.VERSION, recent ? Finding.VERSION_RECENT : Finding.VERSION_OLD, told, FLOOR);
    }

    Check clock() {
        Page page = outside.get(api);
        Instant theirs;
        try {
            theirs = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(page.header("date")));
        } catch (DateTimeException untold) {
            return server.found(Question.CLOCK, Finding.CLOCK_NOT_TOLD);
        }
        Duration apart = Duration.between(theirs, clock.instant()).abs();
        Finding finding = apart.compareTo(FAR_APART) > 0
                ? Finding.CLOCKS_FAR_APART
                : apart.compareTo(APART) > 0 ? Finding.CLOCKS_DIFFER : Finding.CLOCKS_AGREE;
        return server.found(Question.CLOCK, finding, apart.toSeconds());
    }

    /** Which hashes are taken; and that a wrong one is not, for a server with an empty secret takes all. */
    List<Check> secret() {
        List<String> taken = ALGORITHMS.stream()
                .filter(this::isTaken)
                .map(name -> name.replace("-", ""))
                .toList();
        if (isTakenWith("not the secret", "SHA-256")) {
            return List.of(server.found(Question.SECRET, Finding.NO_SECRET_NEEDED));
        }
        if (taken.isEmpty()) {
            // Only who says so has refused it: a page of a broken server says nothing of our secret.
            boolean refused = read(get(HARMLESS, query(PLAIN_ID), "SHA-256")).isPresent();
            return List.of(
                    refused
                            ? server.found(Question.SECRET, Finding.SECRET_REFUSED)
                            : server.found(Question.SECRET, Finding.COULD_NOT_ASK, "HTML"));
        }
        Finding hashes = taken.contains("SHA256") ? Finding.CHECKSUM_SHA256 : Finding.CHECKSUM_NOT_SHA256;
        int number = secrets.indexOf(secretKey()) + 1;
        return List.of(
                number > 1
                        ? server.found(Question.SECRET, Finding.SECRET_NOT_THE_FIRST, number)
                        : server.found(Question.SECRET, Finding.SECRET_ACCEPTED),
                server.found(Question.CHECKSUMS, hashes, String.join(", ", taken)));
    }

    private boolean isTaken(String algorithm) {
        return isTakenWith(secretKey(), algorithm);
    }

    private boolean isTakenWith(String secret, String algorithm) {
        return accepted(outside.get(signed(HARMLESS, query(PLAIN_ID).signed(HARMLESS, secret, algorithm))));
    }

    /** Whatever is said of the meeting: a checksum that is wrong is refused before anybody looks for one. */
    private static boolean accepted(Page page) {
        return read(page).filter(BbbAnswer::success).isPresent();
    }

    private static BbbQuery query(String id) {
        return new BbbQuery().with("meetingID", id);
    }

    /** The same question with a harmless name and with a nasty one, a space once as + and once as %20. */
    Check nastyName() {
        if (!isTaken("SHA-256")) {
            return server.found(Question.NASTY_NAME, Finding.COULD_NOT_ASK, WRONG);
        }
        String other = "meetingID="
                + java.net.URLEncoder.encode(NASTY_ID, StandardCharsets.UTF_8).replace("+", "%20");
        boolean arrives = accepted(get(HARMLESS, query(NASTY_ID), "SHA-256"))
                && accepted(outside.get(signed(
                        HARMLESS, other + "&checksum=" + BbbQuery.hash("SHA-256", HARMLESS + other + secretKey()))));
        return server.found(Question.NASTY_NAME, arrives ? Finding.NAMES_ARRIVE : Finding.NAMES_REWRITTEN);
    }

    Check speed() {
        long[] millis = IntStream.range(0, TRIES)
                .mapToObj(i -> get(HARMLESS, query(PLAIN_ID), "SHA-256"))
                .mapToLong(page -> page.firstByte().toMillis())
                .sorted()
                .toArray();
        long median = millis[TRIES / 2];
        return server.found(Question.SPEED, median > UNHURRIED.toMillis() ? Finding.SLOW : Finding.QUICK, median);
    }

    /** What is answered to a signed question. */
    Page get(String call, BbbQuery query, String algorithm) {
        return outside.get(signed(call, query.signed(call, secretKey(), algorithm)));
    }

    private URI signed(String call, String query) {
        return URI.create(api + "/" + call + "?" + query);
    }

    /** The first one that it takes; the first of all when there is no other, or it takes none. */
    private synchronized String secretKey() {
        if (secretKey == null) {
            secretKey = secrets.size() == 1
                    ? secrets.get(0)
                    : secrets.stream()
                            .filter(secret -> ALGORITHMS.stream().anyMatch(name -> isTakenWith(secret, name)))
                            .findFirst()
                            .orElse(secrets.get(0));
        }
        return secretKey;
    }
}
