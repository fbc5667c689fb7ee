package org.webinar.doctor;

import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.webinar.database.DriverByUrl;
import org.webinar.settings.Secrets;
import org.webinar.settings.Settings;

/**
 * The doctor without a server ({@code java -jar webinar.jar --doctor}): it asks what needs no tables of ours. Public, and called
 * by name: the launcher has this jar in another class loader.
 */
public final class DoctorCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NOT_EMBEDDED = "jdbc:(?!h2:).*";
    private static final int WELL = 0;
    private static final int ATTENTION = 1;
    private static final int BROKEN = 2;

    private final Function<String, Optional<String>> source;
    private final Clock clock;

    DoctorCommand(Function<String, Optional<String>> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /**
     * Examines, and prints what was found.
     *
     * @param source of settings, by their names
     * @param json whether a program is to read it
     * @param knocking whether ports are tried, too
     * @param room whether a room is opened for a minute, too
     * @return 0 when all is well, 1 when something needs attention, 2 when something is broken
     */
    public static int run(
            Function<String, Optional<String>> source,
            Locale locale,
            boolean json,
            boolean knocking,
            boolean room,
            PrintStream out) {
        DoctorCommand command = new DoctorCommand(source, Clock.systemUTC());
        Report report = command.examine(Kind.of(knocking, room));
        DoctorWords words = new DoctorWords(locale);
        out.println(json ? ReportText.json(report, words) : ReportText.plain(report, words));
        return code(report);
    }

    static int code(Report report) {
        if (report.count(Severity.BROKEN) > 0) {
            return BROKEN;
        }
        return report.count(Severity.WARNING) + report.count(Severity.UNKNOWN) > 0 ? ATTENTION : WELL;
    }

    Report examine(Kind kind) {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Examination> all = Surgery.collect(examinations(), kind);
            return new Report(clock.instant(), null, false, new Surgery(threads, PATIENCE).examine(all));
        } finally {
            threads.shutdownNow();
            if (kind.opensRoom()) {
                await(threads);
            }
        }
    }

    /** Who has opened a room ends it before the process is over. */
    private static void await(ExecutorService threads) {
        try {
            threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private Stream<Examinations> examinations() {
        Settings settings = new Settings(source);
        Outside outside = made(Outside.class, "org.webinar.adapter.doctor.JdkOutside");
        List<Examinations> all = new ArrayList<>(List.of(
                new OwnExaminations(settings, outside, new Echo(new Secrets(settings)), clock),
                made(
                        Examinations.class,
                        "org.webinar.adapter.bbb.BbbExaminations",
                        settings,
                        outside,
                        clock,
                        new AskedRoomSigns(settings, outside)),
                made(Examinations.class, "org.webinar.adapter.pod.PodExaminations", settings, outside, clock),
                new MailExaminations(settings, outside, clock),
                new SettingExaminations(settings)));
        database().ifPresent(all::add);
        return all.stream();
    }

    /** The embedded one is held by the product while it runs. */
    private Optional<Examinations> database() {
        return source.apply("webinar.db.url")
                .filter(url -> url.matches(NOT_EMBEDDED))
                .map(url -> {
                    DriverByUrl driver = new DriverByUrl();
                    driver.setUrl(url);
                    driver.setUser(source.apply("webinar.db.user").orElse("sa"));
                    driver.setPassword(source.apply("webinar.db.password").orElse(""));
                    return new DatabaseExaminations(driver, clock);
                });
    }

    /** Adapters are known to nobody, and the container that would put them in is not there: they are made by their names. */
    static <T> T made(Class<T> port, String name, Object... arguments) {
        try {
            for (Constructor<?> constructor : Class.forName(name).getDeclaredConstructors()) {
                if (constructor.getParameterCount() == arguments.length) {
                    constructor.setAccessible(true);
                    return port.cast(constructor.newInstance(arguments));
                }
            }
            throw new IllegalStateException(name);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }
}
