package org.webinar.tests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One product and one browser for everybody who comes.
 *
 * @param sessions of those who have signed in, by their usernames
 */
record House(Product product, Playwright playwright, Browser browser, Map<String, String> sessions)
        implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--lang=en-US",
            "--no-first-run");

    static House open(Function<Path, Product> start, Path folder) {
        PlaywrightAssertions.setDefaultAssertionTimeout(Await.SOON.toMillis());
        Product product = start.apply(folder);
        Playwright playwright = null;
        try {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(ARGUMENTS));
            return new House(product, playwright, browser, new HashMap<>());
        } catch (RuntimeException e) {
            close(playwright, product);
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

    /** Somebody with a browser of their own, which holds this session or nothing. */
    Person enter(Tongue tongue, String session) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(product.url())
                .setLocale(tongue.locale())
                .setTimezoneId("Europe/Paris")
                .setViewportSize(Look.DESKTOP.width(), Look.DESKTOP.height())
                .setStorageState(session);
        return new Person(browser.newContext(options), ours());
    }

    private Set<String> ours() {
        var sandbox = product.sandbox();
        return Stream.concat(
                        Stream.of(
                                product.url(),
                                sandbox.bbb().url(),
                                sandbox.streaming().url(),
                                sandbox.pod().url()),
                        product.neighbours().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        close(playwright, product);
    }

    private static void close(Playwright playwright, Product product) {
        try {
            if (playwright != null) {
                playwright.close();
            }
        } finally {
            product.close();
        }
    }
}
