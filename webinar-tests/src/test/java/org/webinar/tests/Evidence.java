package org.webinar.tests;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is kept of a test that failed. */
final class Evidence {
    private static final int LOG_LINES = 300;

    private Evidence() {}

    static void keep(Path folder, List<Person> people, Product product) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < people.size(); number++) {
            keep(folder, "person-" + (number + 1), people.get(number));
        }
        if (Files.exists(product.log())) {
            List<String> lines = Files.readAllLines(product.log());
            Files.write(
                    folder.resolve("product.log"), lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        }
        var sandbox = product.sandbox();
        Files.write(
                folder.resolve("bbb-calls.txt"),
                sandbox.bbb().calls().stream().map(String::valueOf).toList());
        for (int number = 1; number <= sandbox.gateways(); number++) {
            var gateway = sandbox.gateway(number);
            Files.write(
                    folder.resolve("gateway-" + number + "-calls.txt"),
                    gateway.calls().stream().map(String::valueOf).toList());
            Files.write(folder.resolve("gateway-" + number + "-bot.txt"), gateway.botLog());
        }
    }

    private static void keep(Path folder, String name, Person person) throws IOException {
        Files.write(folder.resolve(name + "-console.txt"), person.console());
        Files.write(folder.resolve(name + "-troubles.txt"), person.troubles());
        List<Page> pages = person.pages();
        for (int number = 0; number < pages.size(); number++) {
            Page page = pages.get(number);
            String file = name + "-page-" + (number + 1);
            try {
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file + ".png")));
                Files.writeString(folder.resolve(file + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
            } catch (PlaywrightException gone) {
                Files.writeString(folder.resolve(file + ".txt"), String.valueOf(gone));
            }
        }
    }
}
