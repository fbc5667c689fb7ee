package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a browser is told to run in our pages. */
class PagePolicyIT {
    @RegisterExtension
    static final Stage stage = Stage.shared();

    /** Whatever finds its way into a page of PrimeFaces, the browser does not run it. */
    @Test
    void a_page_runs_no_script_but_its_own() {
        Page page = stage.signedIn("presenter", Tongue.EN).open(MyMeetings.PATH);

        Object foreign = page.evaluate("""
                () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.foreign = true';
                  document.body.append(script);
                  const image = document.createElement('img');
                  image.setAttribute('onclick', 'window.foreign = true');
                  document.body.append(image);
                  image.click();
                  return window.foreign === true;
                }""");

        assertThat(foreign).isEqualTo(false);
        for (String address : new String[] {MyMeetings.PATH, "/login"}) {
            assertThat(page.navigate(address).headerValues("Content-Security-Policy"))
                    .as(address)
                    .anyMatch(policy -> policy.startsWith("script-src 'self' 'nonce-"));
        }
    }
}
