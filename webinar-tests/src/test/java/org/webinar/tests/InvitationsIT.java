package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People are invited by mail, in both languages; each learns what is meant for him or her. */
class InvitationsIT {
    @RegisterExtension
    static final Stage stage = Stage.shared();

    @Test
    void whoever_is_invited_gets_a_mail_and_a_bad_address_is_named() throws Exception {
        var plan = PodMeeting.planned(stage, "Invitations \uD83C\uDF93");
        var english = new InvitePage(plan.presenter().open("/meeting/invite/" + plan.slug() + "/"));
        everybodyCanUse(english.page(), Tongue.EN, "inviting");
        String typed = "Ana <ana@invited.example>\nnobody, bob@invited.example; x@y";
        english.people("live").fill(typed);
        english.note("live").fill("<b>Bring</b> your questions");
        english.send("live");
        assertThat(english.peopleError("live")).containsText("nobody · x@y");
        assertThat(english.people("live")).hasValue(typed);
        assertThat(english.people("live")).hasAttribute("aria-invalid", "true");
        everybodyCanUse(english.page(), Tongue.EN, "inviting, with an error");
        stage.shots().takeAll(english.page(), "error");

        english.people("live").fill("Ana <ana@invited.example>\nana@invited.example, bob@invited.example");
        english.send("live");
        assertThat(english.messages()).containsText("2 invitations are on their way.");
        assertThat(english.people("live")).hasValue("");
        english.people("room").fill("speaker@invited.example");
        english.send("room");
        MimeMessage toAna = PostOffice.await(stage, "ana@invited.example", 1).get(0);
        assertThat(toAna.getFrom()[0]).hasToString("webinars@univ.example");
        assertThat(toAna.getReplyTo()[0]).hasToString("presenter@webinar.invalid");
        assertThat(text(toAna))
                .contains("<b>Bring</b> your questions", plan.live())
                .doesNotContain("/meeting/");
        assertThat(text(PostOffice.await(stage, "speaker@invited.example", 1).get(0)))
                .contains("/meeting/", "Password: ");
        english.awaitMail("ana@invited.example", "Sent");
        english.awaitMail("speaker@invited.example", "Sent");
        everybodyCanUse(english.page(), Tongue.EN, "invited");
        stage.shots().takeAll(english.page(), "invited");

        in_french_somebody_is_taken_off_the_list(plan);
    }

    private static void in_french_somebody_is_taken_off_the_list(PodMeeting plan) throws Exception {
        var french =
                new InvitePage(stage.signedIn("presenter", Tongue.FR).open("/meeting/invite/" + plan.slug() + "/"));
        everybodyCanUse(french.page(), Tongue.FR, "invited");
        french.people("live").fill("personne");
        french.send("live");
        assertThat(french.peopleError("live")).containsText("Ces adresses ne sont pas valables : personne");
        french.row("bob@invited.example").locator("[id$=':withdraw']").click();
        assertThat(french.messages()).containsText("L’invitation de bob@invited.example est retirée");
        assertThat(french.row("bob@invited.example").locator(".mail")).hasText("Retiré");
        MimeMessage cancelled =
                PostOffice.await(stage, "bob@invited.example", 2).get(1);
        assertThat(calendar(cancelled)).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        stage.shots().takeAll(french.page(), "retire");
    }

    @Test
    void the_live_page_and_the_calendars_give_the_same_appointment() {
        var plan = PodMeeting.planned(stage, "Agenda");
        var live = new LivePage(stage.somebody(Tongue.EN).open(plan.live()));
        live.awaitPhase("waiting", Await.SOON);
        String file = live.page().locator("#calendar-file").getAttribute("href");
        var answer = live.page().request().get(file);
        assertThat(answer.headers().get("content-type")).startsWith("text/calendar");
        assertThat(answer.text())
                .contains(
                        "SUMMARY:Agenda",
                        plan.live().replaceFirst(".*/live", "/live").substring(0, 12))
                .doesNotContain("/meeting/");
        var own = plan.presenter().open("/meeting/calendar/");
        everybodyCanUse(own, Tongue.EN, "calendar addresses");
        stage.shots().takeAll(own, "calendar");
        String before = own.locator("#own").inputValue();
        assertThat(own.request().get(before).text()).contains("SUMMARY:Agenda");
        assertThat(own.request().get(own.locator("#coming").inputValue()).text())
                .contains("SUMMARY:Agenda");
        own.locator("[id='calendar:renew']").click();
        assertThat(own.locator("#content")).containsText("The address is a new one.");
        assertThat(own.request().get(before).status()).isEqualTo(404);
        assertThat(own.request().get(own.locator("#own").inputValue()).status()).isEqualTo(200);
    }

    private static String text(MimeMessage mail) throws Exception {
        MimeMultipart ways = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        return ways.getBodyPart(0).getContent().toString();
    }

    private static String calendar(MimeMessage mail) throws Exception {
        return new String(
                ((MimeMultipart) mail.getContent())
                        .getBodyPart(1)
                        .getInputStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
