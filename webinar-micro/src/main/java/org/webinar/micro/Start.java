package org.webinar.micro;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.TimeZone;
import org.webinar.micro.NoStart.Why;

/** The way from the arguments to a product that is ready, one check after the other. */
public final class Start {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private Start() {}

    /** Called by {@link Launcher}. */
    public static void main(String[] typed) throws URISyntaxException {
        try {
            run(Arguments.parse(typed), home());
        } catch (NoStart no) {
            Console.complain(no.getMessage());
            endInTime(no.why().code());
        }
    }

    private static void run(Arguments arguments, Path home) throws NoStart {
        if (arguments.help()) {
            System.out.println(Arguments.USAGE);
            return;
        }
        if (arguments.settingsFrom().isPresent()) {
            SettingsFrom.print(arguments.settingsFrom().get(), arguments.withSecrets(), System.out);
            return;
        }
        Path war = home.resolve("lib").resolve("webinar.war");
        needed(war);
        if (arguments.doctor()) {
            System.exit(Doctoring.run(arguments, war, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
        }
        needed(home.resolve("lib").resolve("payara-micro.jar"));
        arguments.plugins().ifPresent(Start::noteMissing);
        Optional<Path> secrets = arguments.secrets().map(Path::toAbsolutePath);
        if (secrets.isPresent() && !Files.isDirectory(secrets.get())) {
            throw new NoStart(Why.USAGE, "there is no folder " + secrets.get() + " for --secrets");
        }
        DataFolder data = DataFolder.take(arguments.data());
        Door door = Door.free(arguments.address(), arguments.port());

        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("user.timezone", "UTC");
        Settings settings = new Settings(System.getenv(), System.getProperties());
        settings.tell(door, data, arguments.plugins(), home.resolve("plugins"));

        Console.say("starting, the log is " + data.log("0"));
        LoggedLines.instead();
        Server server = Server.start(door, data, ServerLog.isJson(settings, secrets), secrets);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "webinar stop"));
        server.deploy(war);
        server.open(door);
        boolean ready = server.awaitReady(door);
        Console.started();
        Console.say(
                ready
                        ? "ready at " + door.url() + "/ after " + sinceStart().toSeconds() + " s"
                        : "closed: put right what is named above, and start again; the reasons stand at " + door.url()
                                + "/health/ready, too");
    }

    private static void needed(Path file) throws NoStart {
        if (!Files.isReadable(file)) {
            throw new NoStart(Why.INCOMPLETE, "the file " + file + " is missing; unpack the whole zip");
        }
    }

    private static void noteMissing(Path plugins) {
        if (!Files.isDirectory(plugins)) {
            Console.say("there is no folder " + plugins + "; going on without plugins");
        }
    }

    private static Path home() throws URISyntaxException {
        Path jar = Path.of(
                Start.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return jar.toAbsolutePath().getParent();
    }

    private static Duration sinceStart() {
        return Duration.ofMillis(System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    private static void stop(Server server) {
        boolean wasReady = Console.hasStarted();
        if (wasReady) {
            Console.say("stopping");
        }
        server.stop();
        if (wasReady) {
            Console.say("stopped");
        }
    }

    /** Ends the process even when the server can't be stopped. */
    private static void endInTime(int code) {
        Thread watch = new Thread(
                () -> {
                    try {
                        Thread.sleep(STOP_PATIENCE.toMillis());
                    } catch (InterruptedException end) {
                        Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(code);
                },
                "webinar end");
        watch.setDaemon(true);
        watch.start();
        System.exit(code);
    }
}
