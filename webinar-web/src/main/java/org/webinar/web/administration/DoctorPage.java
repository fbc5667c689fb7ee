package org.webinar.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.PrimeFaces;
import org.webinar.doctor.Check;
import org.webinar.doctor.ClientCode;
import org.webinar.doctor.Doctor;
import org.webinar.doctor.DoctorWords;
import org.webinar.doctor.Kind;
import org.webinar.doctor.Report;
import org.webinar.doctor.Severity;
import org.webinar.doctor.Topic;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** What the server doctor has found last, and the way to have it look again. */
@Named
@ViewScoped
public class DoctorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Doctor doctor;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient Clock clock;

    private Instant endedAt;
    private boolean running;
    private boolean shown;
    private String summary;
    private String askedBy;
    private Severity worst;
    private List<Group> groups;

    /**
     * A row of the page.
     *
     * @param severity in a word for people
     * @param style of its badge
     * @param question what was asked
     * @param patient of what
     * @param found what was found
     * @param means what it means for people; empty when all is well
     * @param advice what to do; empty when all is well
     * @param key the finding in a word of ours, for those who help
     */
    public record Row(
            String severity,
            String style,
            String question,
            String patient,
            String found,
            String means,
            String advice,
            String key)
            implements Serializable {}

    /** Rows about one topic: what needs somebody, and what is well. */
    public record Group(String topic, String title, List<Row> rows, List<Row> good) implements Serializable {}

    /** Looks what was found; when the person may not see it, the page says so. */
    public void arrive() {
        attempts.arrive(() -> doctor.report(door.visitor())).ifPresent(this::show);
    }

    private void show(Report report) {
        DoctorWords words = words();
        shown = true;
        endedAt = report.endedAt();
        askedBy = report.askedBy();
        running = report.running();
        summary = report.summary(words);
        worst = report.checks().isEmpty() ? null : report.checks().get(0).severity();
        groups = Stream.of(Topic.values())
                .map(topic -> report.checks().stream()
                        .filter(check -> check.patient().topic() == topic)
                        .toList())
                .filter(checks -> !checks.isEmpty())
                .sorted(Comparator.comparing(checks -> checks.get(0).severity()))
                .map(checks -> group(words, checks))
                .toList();
    }

    private static Group group(DoctorWords words, List<Check> checks) {
        Topic topic = checks.get(0).patient().topic();
        return new Group(
                topic.name(),
                words.topic(topic),
                rows(words, checks.stream().filter(check -> check.severity() != Severity.GOOD)),
                rows(words, checks.stream().filter(check -> check.severity() == Severity.GOOD)));
    }

    private static List<Row> rows(DoctorWords words, Stream<Check> checks) {
        return checks.map(check -> new Row(
                        words.severity(check.severity()),
                        style(check.severity()),
                        words.question(check.question()),
                        check.patient().name(),
                        words.found(check),
                        words.means(check),
                        words.advice(check),
                        check.finding().name()))
                .toList();
    }

    /** A word of the style sheet; one of these has a meaning there already. */
    private static String style(Severity severity) {
        return severity == Severity.NOTICE ? "to-know" : severity.name().toLowerCase(Locale.ROOT);
    }

    private DoctorWords words() {
        return new DoctorWords(sentences.getLocale());
    }

    /** Has everything looked at again. */
    public void examine() {
        look(Kind.HARMLESS);
    }

    /** The same, and tries ports that somebody may mind. */
    public void knock() {
        look(Kind.KNOCKING);
    }

    /** The same, and opens a room for a minute on each BigBlueButton. */
    public void openRoom() {
        look(Kind.ROOM);
    }

    private void look(Kind kind) {
        attempts.attempt(() -> doctor.examine(kind, door.visitor()));
        arrive();
    }

    /** Looks every other second while an examination runs, and redraws when it is over. */
    public void lookForChanges() {
        arrive();
        if (!running) {
            PrimeFaces.current().ajax().update("findings");
        }
    }

    /** When the last one ended, in words; empty when there was none. */
    public String getAge() {
        if (endedAt == null) {
            return "";
        }
        Duration age = Duration.between(endedAt, clock.instant());
        String when = age.toMinutes() < 1
                ? sentences.of("doctor.just-now")
                : sentences.of("doctor.age", age.toDays(), age.toHoursPart(), age.toMinutesPart());
        String who = askedBy == null ? sentences.of("doctor.by-itself") : askedBy;
        return sentences.of("doctor.last", when, who, sentences.moment(endedAt));
    }

    /** All of it as a text for a request for help, with a mask over every secret. */
    public String getText() {
        String rows = groups.stream()
                .map(group -> "== " + group.title() + "\n"
                        + Stream.concat(group.rows().stream(), group.good().stream())
                                .map(row -> "[" + row.severity() + "] " + row.question() + " " + row.patient() + ": "
                                        + row.found() + " (" + row.key() + ")")
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        return doctor.masked(summary + "\n" + getAge() + "\n\n" + rows, door.visitor());
    }

    /** Whether this person may see it. */
    public boolean isShown() {
        return shown;
    }

    public boolean isRunning() {
        return running;
    }

    /** Whether anything was ever found. */
    public boolean isExamined() {
        return endedAt != null;
    }

    public String getSummary() {
        return summary;
    }

    /** The tone of the sentence at the top. */
    public String getTone() {
        return worst == Severity.BROKEN ? "error" : worst == Severity.WARNING ? "warn" : "success";
    }

    /** What the numbers mean that BigBlueButton's client shows. */
    public List<ClientCode> getCodes() {
        return words().clientCodes();
    }

    public List<Group> getGroups() {
        return groups;
    }
}
