package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;

/** What makes no sense beside the chat: everybody reads why, and nothing comes of it. */
final class OddQuestions {

    private OddQuestions() {}

    static void are_refused(Stage stage) {
        var planned = Planned.on(stage, "Questions absurdes", PlanForm.now().plusDays(3));
        String api =
                planned.meetings().audienceAddress("Questions absurdes").replace("/live/event/", "/live/api/events/");
        var person = stage.signedIn("viewer", Tongue.EN);
        person.open("/live/api/visitor");
        says_no(
                post(person, api + "questions", Map.of("text", "x".repeat(301), "key", "k1")),
                422,
                "question-too-long");
        says_no(post(person, api + "questions", Map.of("text", " \u202e ", "key", "k1")), 422, "question-empty");
        says_no(post(person, api + "questions", Map.of("text", "hello")), 422, "question-key-missing");
        says_no(
                post(person, api + "questions", Map.of("text", "a", "key", "k1", "anonymous", true)),
                422,
                "not-anonymous");
        says_no(put(person, api + "questions/999999/vote", Map.of()), 404, "no-such-question");
        says_no(put(person, api + "polls/999999/ballot", Map.of("choices", List.of(0))), 404, "no-such-poll");
        says_no(put(person, api + "polls/999999/ballot", Map.of("choices", List.of(77))), 422, "choice-unfit");
        says_no(put(person, api + "desk/questions/1/state", Map.of("state", "approved")), 403, "not-a-moderator");
        says_no(put(person, api + "desk/rules", Map.of("questions", false)), 403, "not-a-moderator");
        says_no(
                post(person, api + "desk/polls", Map.of("text", "a", "options", List.of("b", "c"))),
                403,
                "not-a-moderator");
        assertThat(put(person, api + "desk/questions/1/state", Map.of("state", "best"))
                        .status())
                .isEqualTo(400);
        assertThat(post(person, api + "reactions", Map.of("ticket", "1.u1.forged", "reaction", "clap"))
                        .status())
                .isEqualTo(403);
        assertThat(Ask.post(stage.product().url() + api + "questions", "application/json", "{}", Map.of())
                        .statusCode())
                .isEqualTo(401);
        int refused = 0;
        for (int i = 0; i < 8; i++) {
            refused += post(person, api + "questions", Map.of("text", "flood " + i, "key", "f" + i))
                                    .status()
                            == 429
                    ? 1
                    : 0;
        }
        assertThat(refused).isBetween(4, 7);
    }

    private static APIResponse post(Person person, String path, Map<String, ?> body) {
        return person.page().request().post(path, RequestOptions.create().setData(body));
    }

    private static APIResponse put(Person person, String path, Map<String, ?> body) {
        return person.page().request().put(path, RequestOptions.create().setData(body));
    }

    private static void says_no(APIResponse answer, int status, String problem) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains("urn:webinar:" + problem);
    }
}
