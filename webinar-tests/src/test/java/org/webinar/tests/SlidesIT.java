package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.sandbox.bbb.Document;
import org.webinar.sandbox.bbb.Fault;

/** The presenter's own slides: on their way into the form, into the room, and what is refused. */
class SlidesIT {
    private static final int SEVERAL_PIECES = 700_000;
    private static final String FILE_OF_100_MB =
            "input => { const files = new DataTransfer(); files.items.add(new File([new ArrayBuffer(100 << 20)], 'énorme.pdf'));"
                    + " input.files = files.files; input.dispatchEvent(new Event('change')); }";
    private static final String SEND_31_MB =
            "async address => { const answer = await fetch(address + '?name=a.pdf', { method: 'POST',"
                    + " headers: { 'Content-Type': 'application/octet-stream' }, body: new Uint8Array(31 << 20) });"
                    + " return answer.status + ' ' + (await answer.json()).title; }";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private static byte[] pdf(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }

    private static FilePayload file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static PlanForm form(Tongue tongue) {
        return new PlanForm(stage.signedIn("presenter", tongue).open(PlanForm.PATH)).open("slides");
    }

    private static void add(PlanForm form, FilePayload... files) {
        form.page().locator("#slides-file").setInputFiles(files);
    }

    private static Locator lines(PlanForm form) {
        return form.page().locator("#slides-list > li");
    }

    private static Locator faults(Page page) {
        return page.locator("#slides-faults li");
    }

    private static List<Document> fetched(Witness witness, int number) {
        Await.until(
                "the room has its slides",
                Await.SOON,
                () -> !witness.roomCalls("create").isEmpty()
                        && witness.room().documents().stream()
                                        .filter(document -> document.state() != Document.State.FETCHING)
                                        .count()
                                == number);
        return witness.room().documents();
    }

    @Test
    void what_a_presenter_adds_is_what_the_room_opens_with() {
        var witness = new Witness(stage.product().sandbox());
        String name = "Avec diapositives";
        byte[] one = pdf(SEVERAL_PIECES);
        byte[] two = pdf(1_000);
        var form = form(Tongue.FR).fill(name, PlanForm.freshDay());
        add(form, file("Leçon n° 1.pdf", one), file("..\u202Fété\u202Efdp.pdf", two));
        assertThat(lines(form)).hasCount(2);
        assertThat(lines(form).first()).containsText("Montré d’abord");
        assertThat(form.name()).hasValue(name);
        lines(form).first().locator("input[type=checkbox]").check();
        lines(form).nth(1).getByText("Monter").click();
        assertThat(lines(form).nth(1)).containsText("Leçon n");
        assertThat(lines(form).nth(1).locator("input[type=checkbox]")).isChecked();
        stage.shots().takeAll(form.page(), "diapositives");

        var meetings = form.plan();
        meetings.pressStart(name);
        List<Document> documents = fetched(witness, 2);
        assertThat(documents).allMatch(document -> document.state() == Document.State.FETCHED);
        assertThat(documents.get(0))
                .returns(sha256(two), Document::sha256)
                .returns(true, Document::current)
                .returns(false, Document::downloadable)
                .returns("application/pdf", Document::type);
        assertThat(documents.get(1))
                .returns(sha256(one), Document::sha256)
                .returns(false, Document::current)
                .returns(true, Document::downloadable);
        assertThat(documents.get(1).name()).startsWith("Leçon n").endsWith("1.pdf");
        assertThat(witness.roomCalls("create").get(0).checksumValid()).isTrue();

        meetings.page().reload();
        meetings.choose(name, ".edit-link");
        var editing = new PlanForm(meetings.page());
        assertThat(editing.group("slides")).hasAttribute("open", Pattern.compile("open|"));
        assertThat(lines(editing)).hasCount(2);
        byte[] three = pdf(2_000);
        add(editing, file("ajouté.pdf", three));
        assertThat(lines(editing)).hasCount(3);
        editing.plan();
        assertThat(meetings.said()).containsText("apparaissent dans un instant");
        stage.shots().take(meetings.page(), "ajoute-en-salle");
        assertThat(fetched(witness, 3).get(2))
                .returns(sha256(three), Document::sha256)
                .returns(false, Document::current);
    }

    @Test
    void what_is_no_slides_is_refused_by_name_and_nothing_else_is_lost() {
        var form = form(Tongue.FR).fill("Refusé", PlanForm.freshDay());
        Page page = form.page();
        add(
                form,
                file("script.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
                file("faux.pdf", "MZ this is a program"),
                file("vide.pdf", ""),
                file("vrai.pdf", pdf(500)));
        assertThat(lines(form)).hasCount(1);
        assertThat(faults(page)).hasCount(3);
        assertThat(faults(page).nth(0)).containsText("script.svg: script.svg ne peut pas devenir des diapositives");
        assertThat(faults(page).nth(1)).containsText("faux.pdf n’est pas ce que dit son nom");
        assertThat(faults(page).nth(2)).containsText("ne sont pas vides");
        Accessible.everybodyCanUse(page, Tongue.FR, "slides that are refused");
        stage.shots().takeAll(page, "refuse");

        page.locator("#slides-file").evaluate(FILE_OF_100_MB);
        assertThat(faults(page)).hasCount(1);
        assertThat(faults(page)).containsText("30 Mo au plus");
        String address = page.locator("#slides-send").getAttribute("data-address");
        assertThat(page.evaluate(SEND_31_MB, address)).asString().startsWith("413 Des diapositives");
        assertThat(form.name()).hasValue("Refusé");
        form.plan();
    }

    @Test
    void a_server_that_takes_no_slides_opens_the_room_and_the_presenter_is_told() {
        var witness = new Witness(stage.product().sandbox());
        String name = "Sans diapositives";
        var form = form(Tongue.FR).fill(name, PlanForm.freshDay());
        add(form, file("a.pdf", pdf(300)));
        assertThat(lines(form)).hasCount(1);
        var meetings = form.plan();
        stage.product().sandbox().bbb().misbehave(Fault.NO_SLIDES);
        var room = new Room(meetings.pressStart(name));
        assertThat(room.title()).hasText(name);
        assertThat(witness.room().documents()).isEmpty();
        assertThat(meetings.card(name).locator(".slides-refused")).containsText("sans vos diapositives");
        stage.shots().takeAll(meetings.page(), "salle-sans-diapositives");
    }

    @Test
    void strangers_neither_send_nor_fetch() {
        var form = form(Tongue.FR).fill("Pas les miennes", PlanForm.freshDay());
        String address = form.page().locator("#slides-send").getAttribute("data-address");
        String number = form.plan().card("Pas les miennes").getAttribute("data-meeting");
        address = address.replaceFirst("/0/", "/" + number + "/");
        var viewer = stage.signedIn("viewer", Tongue.FR);
        Page page = viewer.open("/live/events/");
        assertThat(page.evaluate(SEND_31_MB.replace("31 << 20", "31"), address))
                .asString()
                .startsWith("403");
        String forged = "/callback/slides/1/99999999999/" + "0".repeat(64) + "/slides.pdf";
        assertThat(page.evaluate("async address => (await fetch(address)).status", forged))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void the_slides_are_for_everybody(Tongue tongue) {
        var form = form(tongue);
        add(form, file("one.pdf", pdf(300)), file("a-name-without-a-break-".repeat(4) + ".pdf", pdf(400)));
        assertThat(lines(form)).hasCount(2);
        Accessible.everybodyCanUse(form.page(), tongue, "slides");
        lines(form).first().locator("button").last().press("Enter");
        assertThat(lines(form)).hasCount(1);
        assertThat(lines(form).locator("button")).isFocused();
        lines(form).locator("button").press("Enter");
        assertThat(lines(form)).hasCount(0);
        assertThat(form.page().locator("#slides-file")).isFocused();
    }
}
