package org.webinar.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.webinar.sandbox.bbb.Fault;
import org.webinar.sandbox.gateway.GatewayFault;

/**
 * What a test class plays on: a {@link House}, and people who come for one test each. Whatever happens, all of it is
 * closed; what a failed test saw is kept.
 */
final class Stage implements BeforeAllCallback, AfterTestExecutionCallback, AfterEachCallback, AfterAllCallback {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String FORK = System.getProperty("webinar.fork", "fork-1");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static House sharedHouse;

    private final Function<Path, Product> start;
    private final boolean shared;
    private final List<Person> people = new ArrayList<>();
    private String name;
    private House house;

    /** In a house of its own, for a class that needs a fresh product or leaves traces in it; takes what starts it on an
     * empty directory. */
    Stage(Function<Path, Product> start) {
        this(start, false);
    }

    private Stage(Function<Path, Product> start, boolean shared) {
        this.start = start;
        this.shared = shared;
    }

    /** In the house of all classes that ask for nothing special and plan on days of their own. */
    static Stage shared() {
        return new Stage(MicroProduct::start, true);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        name = context.getRequiredTestClass().getSimpleName();
        house = shared ? sharedHouse() : open(name);
    }

    /** One for each process; it is closed when the process ends, for nobody knows before which class is the last. */
    private House sharedHouse() {
        synchronized (Stage.class) {
            if (sharedHouse == null) {
                sharedHouse = open("shared-" + FORK);
                Runtime.getRuntime().addShutdownHook(new Thread(sharedHouse::close, "last one out"));
            }
            return sharedHouse;
        }
    }

    private House open(String folder) {
        return House.open(start, TARGET.resolve("products").resolve(folder));
    }

    Product product() {
        return house.product();
    }

    /** Somebody new, with an empty browser. */
    Person somebody(Tongue tongue) {
        return enter(tongue, null);
    }

    /** Somebody who has signed in; with the same session each time, for signing in often makes one wait. */
    Person signedIn(String username, Tongue tongue) {
        String session = house.sessions().computeIfAbsent(username, this::session);
        return enter(tongue, session);
    }

    /** Somebody with these cookies. */
    Person withSession(String session, Tongue tongue) {
        return enter(tongue, session);
    }

    private String session(String username) {
        var person = somebody(Tongue.EN);
        SignIn.at(person.open("/login")).with(username, username);
        person.page().waitForURL(product().url() + "/meeting/");
        people.remove(person);
        try (person) {
            return person.session();
        }
    }

    private Person enter(Tongue tongue, String session) {
        var person = house.enter(tongue, session);
        people.add(person);
        return person;
    }

    /** Where pictures of this class go. */
    Shots shots() {
        return new Shots(TARGET.resolve("screenshots").resolve(name));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            String test = context.getRequiredTestMethod().getName() + " "
                    + context.getDisplayName()
                            .replace(context.getRequiredTestMethod().getName(), "");
            Path folder = TARGET.resolve("failures")
                    .resolve(name + "." + test.replaceAll("[^\\w-]+", "_").replaceAll("_+$", ""));
            Evidence.keep(folder, people, product());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        people.forEach(Person::close);
        people.clear();
        closeRooms();
    }

    /** Ends what a test has left running, so that the next one finds its gateways free. */
    private void closeRooms() {
        var sandbox = product().sandbox();
        sandbox.bbb().misbehave(Fault.NONE);
        sandbox.bbb().calls().stream()
                .filter(call -> call.name().equals("create"))
                .map(call -> call.parameters().get("meetingID"))
                .distinct()
                .filter(id ->
                        sandbox.bbb().meeting(id).filter(room -> !room.ended()).isPresent())
                .forEach(sandbox.bbb()::endMeeting);
        for (int number = 1; number <= sandbox.gateways(); number++) {
            var gateway = sandbox.gateway(number);
            gateway.misbehave(GatewayFault.NONE);
            Await.until("gateway " + number + " is free", PATIENCE, () -> gateway.rooms()
                    .isEmpty());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (!shared && house != null) {
            house.close();
        }
    }
}
