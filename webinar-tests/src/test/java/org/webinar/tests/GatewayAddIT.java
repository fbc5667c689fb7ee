package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that stands alone, without a Pod and without a gateway: its administrator adds the first one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GatewayAddIT {
    private static final String ADD = Administrator.GATEWAYS + "add/";
    private static final Pattern SETUP = Pattern.compile("/webinar/gateways/\\d+/$");

    private static MicroProduct product;

    @RegisterExtension
    static final Stage stage = new Stage(GatewayAddIT::start);

    /** The sandbox's people, and none of its gateways; scripts are found in folders within the folder, too. */
    private static Product start(Path data) {
        try {
            Files.createDirectories(data);
            Files.writeString(
                    data.resolve("R__without_gateways.sql"),
                    "DELETE FROM meeting_livegateway; DELETE FROM live_broadcaster;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        product = MicroProduct.start(
                data.resolve("product"), options -> options.environment("WEBINAR_SQL_EXTRA", "filesystem:" + data));
        return product;
    }

    private static Page admin(Tongue tongue, String path) {
        return Administrator.open(stage, tongue, path);
    }

    private static Locator field(Page page, String name) {
        return page.locator("[id='declare:" + name + "']");
    }

    private static void save(Page page) {
        field(page, "save").click();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Order(1)
    void who_has_no_gateway_reads_what_one_is_and_how_to_add_it(Tongue tongue) {
        Page page = admin(tongue, Administrator.GATEWAYS);
        assertThat(page.locator(".empty li")).hasCount(3);
        everybodyCanUse(page, tongue, "no gateway");
        stage.shots().takeAll(page, "empty-" + tongue);
        page.locator("a.add").click();
        assertThat(page.locator("h1")).hasText(tongue == Tongue.FR ? "Ajouter une passerelle" : "Add a gateway");
        everybodyCanUse(page, tongue, "add");
        stage.shots().takeAll(page, "add-" + tongue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"presenter", "viewer"})
    @Order(2)
    void nobody_else_can_add_one(String username) {
        Page page = stage.signedIn(username, Tongue.EN).open(MyMeetings.PATH);
        for (String path : List.of(ADD, Administrator.GATEWAYS + "1/edit/")) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(403);
            assertThat(page.locator("[id='declare']")).hasCount(0);
        }
    }

    @Test
    @Order(3)
    void the_first_gateway_is_added_looked_at_and_promised() {
        Page page = admin(Tongue.FR, ADD);
        field(page, "token").fill(product.sandbox().gateway(1).token());
        save(page);
        assertThat(field(page, "url-error")).containsText("https://");
        assertThat(field(page, "messages")).containsText("https://");
        field(page, "url").fill(product.sandbox().gateway(1).url());
        field(page, "rtmp").fill("http://nulle-part");
        save(page);
        assertThat(field(page, "rtmp-error")).containsText("rtmp://");
        assertThat(field(page, "url")).hasValue(product.sandbox().gateway(1).url());
        assertThat(field(page, "rtmp")).hasValue("http://nulle-part");
        assertThat(page.locator("#token-hint")).containsText("gardée pour ce formulaire");
        everybodyCanUse(page, Tongue.FR, "add with an error");
        stage.shots().takeAll(page, "add-error");

        field(page, "rtmp").fill(product.sandbox().rtmpUrl(1));
        field(page, "name").fill("Grand amphithéâtre");
        field(page, "hls").fill(product.sandbox().hlsUrl(1));
        field(page, "building").selectOption("1");
        assertThat(field(page, "building-name")).hasCount(0);
        field(page, "save").dblclick();
        page.waitForURL(SETUP);
        page.navigate(Administrator.GATEWAYS);
        assertThat(page.locator("article.gateway")).hasCount(1);
        assertThat(page.locator("article.gateway")).containsText("Grand amphithéâtre");
        page.locator("article.gateway [id$=':look']").click();
        assertThat(page.locator("article.gateway .card-head .badge").first()).hasText("En ligne");
        stage.shots().takeAll(page, "added");
        Planned.on(stage, "Mécanique", PlanForm.now().plusDays(1));
    }

    @Test
    @Order(4)
    void a_second_one_shares_nothing_with_it() {
        Page page = admin(Tongue.EN, ADD);
        field(page, "url").fill(product.sandbox().gateway(1).url());
        field(page, "rtmp").fill(product.sandbox().rtmpUrl(1));
        field(page, "name").fill("GRAND amphitheatre");
        field(page, "hls").fill(product.sandbox().hlsUrl(2));
        save(page);
        assertThat(field(page, "url-error")).containsText("Another gateway");
        field(page, "url").fill(product.sandbox().gateway(2).url());
        save(page);
        assertThat(field(page, "rtmp-error")).containsText("Another channel");
        field(page, "rtmp").fill(product.sandbox().rtmpUrl(2));
        save(page);
        assertThat(field(page, "name-error")).containsText("Grand amphithéâtre");
        field(page, "name").fill("Annexe");
        save(page);
        assertThat(field(page, "building-name-error")).containsText("name");
        field(page, "building-name").fill("Bâtiment B");
        save(page);
        page.waitForURL(SETUP);
        stage.shots().takeAll(page, "setup");
    }

    @Test
    @Order(5)
    void what_is_promised_keeps_its_channel_and_the_rest_can_be_changed() {
        Page page = admin(Tongue.EN, Administrator.GATEWAYS);
        page.locator("article.gateway h2 a").first().click();
        page.locator("a.edit").click();
        assertThat(field(page, "url")).hasValue(product.sandbox().gateway(1).url());
        assertThat(page.locator("body")).not().containsText(product.sandbox().rtmpUrl(1));
        everybodyCanUse(page, Tongue.EN, "edit");
        field(page, "rtmp").fill("rtmp://127.0.0.1/live/another-key");
        save(page);
        assertThat(page.locator("[id='declare:messages']")).containsText("promised to a webinar");
        assertThat(field(page, "rtmp")).hasValue("rtmp://127.0.0.1/live/another-key");
        stage.shots().takeAll(page, "edit-refused");
        field(page, "rtmp").fill("");
        field(page, "token").fill(product.sandbox().gateway(1).token());
        save(page);
        page.waitForURL(SETUP);
        assertThat(page.locator("#token-hint")).containsText("kept and never shown");
    }
}
