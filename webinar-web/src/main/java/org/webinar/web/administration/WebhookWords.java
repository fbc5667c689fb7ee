package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.webinar.web.texts.Sentences;
import org.webinar.webhook.MessageSheet;
import org.webinar.webhook.MessageState;
import org.webinar.webhook.News;
import org.webinar.webhook.WebhookSheet;
import org.webinar.webhook.WebhookState;
import org.webinar.webhook.WebhookTrouble;

/** How webhooks and their messages are, in words. */
@Named
@RequestScoped
public class WebhookWords {
    @Inject
    private Sentences sentences;

    /** What programs can be told of. */
    public List<News> getOffered() {
        return News.offered();
    }

    /** What one is told of, as programs call it. */
    public String news(WebhookSheet sheet) {
        return sheet.news().stream().map(News::word).collect(Collectors.joining(" "));
    }

    /** Whether it is told anything, and whether it takes that. */
    public String state(WebhookSheet sheet) {
        boolean failing = isFailing(sheet);
        return sentences.of(
                "webhook.state." + (failing ? "FAILING" : sheet.standing().state()));
    }

    /** The colour of that. */
    public String badge(WebhookSheet sheet) {
        if (isFailing(sheet)) {
            return "warning";
        }
        return switch (sheet.standing().state()) {
            case ON -> "good";
            case OFF -> "to-know";
            case GIVEN_UP, GONE -> "broken";
        };
    }

    private static boolean isFailing(WebhookSheet sheet) {
        return sheet.standing().state() == WebhookState.ON
                && sheet.failure() != null
                && sheet.failure().since() != null;
    }

    /** What has become of it without anybody's doing; empty when it goes on, or somebody has switched it off. */
    public String ended(WebhookSheet sheet) {
        WebhookState state = sheet.standing().state();
        boolean byItself = state == WebhookState.GIVEN_UP || state == WebhookState.GONE;
        return byItself
                ? sentences.of("webhook.ended." + state, sheet.standing().since())
                : "";
    }

    /** When something was taken last. */
    public String success(WebhookSheet sheet) {
        return sheet.succeededAt() == null
                ? sentences.of("webhook.success.never")
                : sentences.moment(sheet.succeededAt());
    }

    /** When something was not, and why. */
    public String failure(WebhookSheet sheet) {
        WebhookSheet.Failure last = sheet.failure();
        return last == null
                ? sentences.of("webhook.failure.never")
                : sentences.of("webhook.failure", last.at(), trouble(last.trouble()), last.detail());
    }

    /** Where a message is. */
    public String messageState(MessageSheet message) {
        boolean late = message.state() == MessageState.WAITING && message.answer() != null;
        return sentences.of("webhook.message." + (late ? "LATE" : message.state()));
    }

    /** The colour of that. */
    public String messageBadge(MessageSheet message) {
        return switch (message.state()) {
            case WAITING -> message.answer() == null ? "to-know" : "warning";
            case TAKEN -> "good";
            case GIVEN_UP -> "broken";
        };
    }

    /** What was answered to the last try; empty when there was none. */
    public String answer(MessageSheet message) {
        MessageSheet.Answer answer = message.answer();
        if (answer == null) {
            return "";
        }
        if (answer.trouble() == null) {
            return sentences.of("webhook.answer.taken", answer.status(), answer.millis());
        }
        String why = trouble(answer.trouble());
        return answer.status() == 0 ? why : sentences.of("webhook.answer.not-taken", answer.status(), why);
    }

    private String trouble(WebhookTrouble trouble) {
        return sentences.of("webhook.trouble." + trouble);
    }
}
