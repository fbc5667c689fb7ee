package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The live page in other people's pages: what programs are told (oEmbed), and what stands in the frame. */
class EmbeddingIT {
    private static final Pattern DISCOVERED =
            Pattern.compile("<link rel=\"alternate\" type=\"application/json\\+oembed\" href=\"([^\"]+)\">");

    @RegisterExtension
    static final Stage stage = Stage.shared();

    @Test
    void a_program_finds_out_how_to_show_a_page_and_what_it_shows_has_player_chat_and_questions() {
        String name = "Échos & <b>ondes</b>";
        var planned = Planned.on(stage, name, PlanForm.freshDay());
        String page = stage.product().url() + planned.meetings().audienceAddress(name);

        HttpResponse<String> head = Ask.get(page);
        var discovered = DISCOVERED.matcher(head.body());
        assertThat(discovered.find()).isTrue();
        JsonObject told = json(Ask.get(discovered.group(1).replace("&amp;", "&")));
        assertThat(told.getString("version")).isEqualTo("1.0");
        assertThat(told.getString("type")).isEqualTo("rich");
        assertThat(told.getString("title")).isEqualTo(name);
        assertThat(told.getString("author_name")).isEqualTo("Camille Moreau");
        assertThat(told.getInt("width")).isEqualTo(640);

        JsonObject small = json(oembed(page + "?lang=en", "&maxwidth=400&maxheight=500"));
        assertThat(small.getInt("width")).isEqualTo(400);
        assertThat(small.getInt("height")).isEqualTo(500);
        var xml = oembed(page, "&format=xml");
        assertThat(xml.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(xml.body()).contains("<title>Échos &amp; &lt;b&gt;ondes&lt;/b&gt;</title>");
        assertThat(oembed(page, "&format=yaml").statusCode()).isEqualTo(501);

        assertThat(told.getString("html"))
                .startsWith("<iframe src=\"" + page + "?is_iframe=true\" title=\"Échos &amp; &lt;b");
        what_stands_in_the_frame(page + "?is_iframe=true");
    }

    private void what_stands_in_the_frame(String address) {
        Page frame = stage.somebody(Tongue.EN).open(address);
        new LivePage(frame).awaitPhase("waiting", Await.SOON);
        assertThat(frame.locator("#stage")).isVisible();
        frame.locator("#tab-questions").click();
        assertThat(frame.locator("#questions")).isVisible();
        assertThat(frame.locator(".site-header")).isHidden();
        assertThat(frame.locator("base")).hasAttribute("target", "_blank");
    }

    @Test
    void other_sites_may_frame_the_live_page_and_nothing_that_has_power() {
        String name = "Dans un cadre";
        var planned = Planned.on(stage, name, PlanForm.freshDay());
        String page = planned.meetings().audienceAddress(name);
        framed(page + "?is_iframe=true", frame -> assertThat(frame.locator("#stage"))
                .isVisible());
        for (String powerful : List.of("/webinar/console/", "/live/event_edit/", SignIn.PATH)) {
            framed(powerful, frame -> {
                // What a browser shows instead of a page that may not stand there.
                frame.waitForURL(Pattern.compile("^chrome-error:"));
                assertThat(frame.locator("form, main")).hasCount(0);
            });
        }
    }

    private static void framed(String path, Consumer<Frame> sees) {
        String frame = "<!doctype html><iframe width=\"640\" height=\"800\" src=\""
                + stage.product().url() + path + "\"></iframe>";
        try (var elsewhere = FakeServer.named(frame)) {
            Page outer = stage.somebody(Tongue.EN).open("http://127.0.0.1:" + elsewhere.port() + "/");
            sees.accept(outer.querySelector("iframe").contentFrame());
        }
    }

    @Test
    void of_what_is_not_for_everybody_no_more_is_told_than_of_nothing() {
        var planned = Planned.on(stage, "Confidentiel", PlanForm.freshDay());
        String page = stage.product().url() + planned.meetings().audienceAddress("Confidentiel");
        assertThat(oembed(page, "").statusCode()).isEqualTo(200);
        var nothing = oembed(stage.product().url() + "/live/event/999999-nothing/", "");
        assertThat(nothing.statusCode()).isEqualTo(404);

        var form = EventForm.of(planned.meetings(), "Confidentiel");
        form.audience("SIGNED_IN").save();
        tellsNothing(page, nothing);
        form.audience("GROUPS").group("Enseignants").save();
        tellsNothing(page, nothing);
        form.audience("EVERYBODY").field("password").fill("sésame");
        form.save();
        tellsNothing(page, nothing);
        form.field("unlock").check();
        form.field("draft").check();
        form.save();
        tellsNothing(page, nothing);
        assertThat(oembed(form.address(), "").body()).isEqualTo(nothing.body());
        for (String other : List.of("https://elsewhere.example/live/event/1/", "javascript:alert(1)", "%", "")) {
            assertThat(oembed(other, "").body()).isEqualTo(nothing.body());
        }
    }

    private static void tellsNothing(String page, HttpResponse<String> nothing) {
        var told = oembed(page, "");
        assertThat(told.statusCode()).isEqualTo(404);
        assertThat(told.body()).isEqualTo(nothing.body());
        assertThat(Ask.get(page).body()).doesNotContain("oembed");
    }

    private static HttpResponse<String> oembed(String page, String more) {
        return Ask.get(stage.product().url() + "/live/api/oembed?url=" + URLEncoder.encode(page, UTF_8) + more);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
