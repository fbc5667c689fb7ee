package org.webinar.tests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.webinar.sandbox.bbb.Fault;
import org.webinar.sandbox.gateway.GatewayFault;

/**
 * What a test class plays on: one product and one browser for all its tests, and people who come for one test each.
 * Whatever happens, all of it is closed; what a failed test saw is kept.
 */
final class Stage implements BeforeAllCallback, AfterTestExecutionCallback, AfterEachCallback, AfterAllCallback {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Function<Path, Product> start;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, String> sessions = new HashMap<>();
    private String name;
    private Product product;
    private Playwright playwright;
    private Browser browser;

    /** Takes what starts the product on an empty directory. */
    Stage(Function<Path, Product> start) {
        this.start = start;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        name = context.getRequiredTestClass().getSimpleName();
        try {
            product = start.apply(TARGET.resolve("products").resolve(name));
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(ARGUMENTS));
        } catch (RuntimeException e) {
            afterAll(context);
            throw e;
        }
    }

    private static Path chromium() {
        String chosen = System.getProperty("chromium", "");
        return Stream.of(chosen, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium here; name one with -Dchromium=PATH."));
    }

    Product product() {
        return product;
    }

    /** Somebody new, with an empty browser. */
    Person somebody(Tongue tongue) {
        return enter(tongue, null);
    }

    /** Somebody who has signed in; with the same session each time, for signing in often makes one wait. */
    Person signedIn(String username, Tongue tongue) {
        String session = sessions.computeIfAbsent(username, this::session);
        return enter(tongue, session);
    }

    private String session(String username) {
        var person = somebody(Tongue.EN);
        SignIn.at(person.open("/login")).with(username, username);
        person.page().waitForURL(product.url() + "/meeting/");
        people.remove(person);
        try (person) {
            return person.session();
        }
    }

    private Person enter(Tongue tongue, String session) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(product.url())
                .setLocale(tongue.locale())
                .setTimezoneId("Europe/Paris")
                .setViewportSize(Look.DESKTOP.width(), Look.DESKTOP.height())
                .setStorageState(session);
        var person = new Person(browser.newContext(options), ours());
        people.add(person);
        return person;
    }

    private Set<String> ours() {
        var sandbox = product.sandbox();
        return Stream.concat(
                        Stream.of(
                                product.url(),
                                sandbox.bbb().url(),
                                sandbox.streaming().url()),
                        product.neighbours().stream())
                .collect(Collectors.toSet());
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
            Evidence.keep(folder, people, product);
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
        var sandbox = product.sandbox();
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
        try {
            if (playwright != null) {
                playwright.close();
            }
        } finally {
            if (product != null) {
                product.close();
            }
        }
    }
}
