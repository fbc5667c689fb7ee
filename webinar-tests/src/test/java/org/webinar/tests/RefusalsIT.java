package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever wants more than is allowed stands in the log by name, and in the numbers. */
class RefusalsIT {
    private static final String REFUSALS = "webinar_refusals_total";
    private static final String FAILURES = "webinar_sign_in_failures_total";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    /** Other classes may have used up the lines of this minute: they come again one by one. */
    @Test
    void who_opens_what_is_for_administrators_is_named_and_counted() {
        double before = number(REFUSALS, "forbidden");
        long named = named();
        Page page = stage.signedIn("viewer", Tongue.EN).open(MyMeetings.PATH);
        Await.until("the log names the viewer once more", Await.SOON, () -> {
            assertThat(page.navigate(Administrator.GATEWAYS).status()).isEqualTo(403);
            return named() > named;
        });
        assertThat(number(REFUSALS, "forbidden")).isGreaterThan(before);
    }

    @Test
    void a_wrong_password_is_counted() {
        double before = number(FAILURES, "wrong");
        Page page = stage.somebody(Tongue.EN).open("/login");
        SignIn.at(page).with("nobody." + System.nanoTime(), "not a password");
        PlaywrightAssertions.assertThat(SignIn.at(page).refusal())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Await.SOON.toMillis()));
        assertThat(number(FAILURES, "wrong")).isGreaterThan(before);
    }

    private static double number(String name, String way) {
        return Ask.get(stage.product().url() + "/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + "{") && line.contains("way=\"" + way + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static long named() {
        return log().lines()
                .filter(line -> line.contains("account viewer was refused (OnlyForAdministrators, /"))
                .count();
    }

    /** By its bytes: it is being written, and its end may cut a letter in two. */
    private static String log() {
        try {
            return new String(Files.readAllBytes(stage.product().log()), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
