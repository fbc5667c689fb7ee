package org.webinar.sandbox.gateway;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** How the bot gets from the product's join page into the room: what the real browser would do, without scripts. */
final class JoinPage {
    private static final String NAME = "streaming";

    private final Duration cookiePatience;
    private final Consumer<String> log;
    private final Connection browser = Jsoup.newSession()
            .userAgent("Mozilla/5.0 (sandbox SIPMediaGW bot)")
            .header("Accept-Language", "en")
            .timeout(20_000)
            .ignoreHttpErrors(true);

    JoinPage(Duration cookiePatience, Consumer<String> log) {
        this.cookiePatience = cookiePatience;
        this.log = log;
    }

    /** Why the bot did not get in. */
    static final class NotIn extends Exception {
        private static final long serialVersionUID = 1L;

        NotIn(String message) {
            super(message);
        }
    }

    /** Opens the page, fills in the form and answers the address of the room. */
    String enter(String url) throws IOException, NotIn, InterruptedException {
        var response = browser.newRequest(url).execute();
        if (response.statusCode() != 200) {
            throw new NotIn("the join page answered HTTP " + response.statusCode());
        }
        Document page = response.parse();
        if (page.getElementById("okcookie") == null) {
            log.accept("warning: no #okcookie on the join page; the real bot loses 200 s here");
            Thread.sleep(cookiePatience.toMillis());
        }
        var entered = filled(page).execute();
        String room = entered.url().toString();
        if (entered.statusCode() != 200) {
            throw new NotIn("after the form came HTTP " + entered.statusCode() + " from " + withoutQuery(room));
        }
        if (!room.contains("sessionToken=")) {
            throw new NotIn("after the form the bot was not in a room but on " + withoutQuery(room) + ", titled \""
                    + entered.parse().title() + "\"");
        }
        return room;
    }

    private Connection filled(Document page) throws NotIn {
        Element input = page.getElementById("id_name");
        if (input == null) {
            input = page.getElementById("joinFormName");
        }
        if (input == null) {
            throw new NotIn("neither #id_name nor #joinFormName on the join page, titled \"" + page.title() + "\"");
        }
        input.val(NAME);
        if (!(input.closest("form") instanceof FormElement form)) {
            throw new NotIn("the name field stands in no form");
        }
        var submission = form.submit();
        var button = form.selectFirst("button[type=submit], input[type=submit], button:not([type])");
        if (button != null && !button.attr("name").isEmpty()) {
            submission.data(button.attr("name"), button.attr("value"));
        }
        return submission;
    }

    private static String withoutQuery(String url) {
        return url.replaceAll("[?#].*", "");
    }
}
