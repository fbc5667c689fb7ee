package org.webinar.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.Outage;
import org.webinar.Refusal;
import org.webinar.administration.EventFilter;
import org.webinar.administration.MeetingFilter;
import org.webinar.administration.RecordingFilter;
import org.webinar.change.Deed;
import org.webinar.change.Thing;
import org.webinar.gateway.Health;
import org.webinar.gateway.Posture;
import org.webinar.handover.HandoverState;
import org.webinar.letter.Fate;
import org.webinar.livestream.Barrier;
import org.webinar.livestream.Curtain;
import org.webinar.livestream.LiveState;
import org.webinar.livestream.TimelineEntry;
import org.webinar.livestream.Trouble;
import org.webinar.recording.Playback;
import org.webinar.recording.RecordingState;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.trial.Finding;
import org.webinar.trial.Step;
import org.webinar.trial.StepReport;
import org.webinar.trial.Verdict;
import org.webinar.webhook.MessageState;
import org.webinar.webhook.News;
import org.webinar.webhook.WebhookState;
import org.webinar.webhook.WebhookTrouble;

/** Every sentence stands in every language, and no page asks for one that is not there. */
class BundlesTest {
    private static final String PAGES = "org.webinar.web.Pages";
    private static final String LIVE = "org.webinar.web.live.LivePage";
    private static final String CONSOLE = "org.webinar.web.live.Console";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGES,
                LIVE,
                CONSOLE,
                "org.webinar.chat.Room",
                "org.webinar.letter.Letters",
                "org.webinar.doctor.Findings"
            })
    void all_languages_have_the_same_keys_and_placeholders(String name) {
        ResourceBundle english = bundle(name, Locale.ENGLISH);
        ResourceBundle french = bundle(name, Locale.FRENCH);
        assertThat(french.keySet()).isEqualTo(english.keySet());
        english.keySet().forEach(key -> assertThat(placeholders(french.getString(key)))
                .as(key)
                .isEqualTo(placeholders(english.getString(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_refusal_outage_state_and_trouble_has_its_sentence(String language) {
        ResourceBundle sentences = bundle(PAGES, Locale.forLanguageTag(language));
        new ClassFileImporter()
                .importPackages("org.webinar").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class) || type.isAssignableTo(Outage.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .forEach(name ->
                                assertThat(sentences.containsKey(name)).as(name).isTrue());
        Stream.of(LiveState.values())
                .forEach(state -> assertThat(sentences.keySet()).contains("state." + state));
        Stream.of(Trouble.values())
                .forEach(trouble -> assertThat(sentences.keySet()).contains("trouble." + trouble));
        Stream.of(RecordingState.values())
                .forEach(state -> assertThat(sentences.keySet()).contains("recordings.state." + state));
        Stream.of(HandoverState.values())
                .forEach(state -> assertThat(sentences.keySet()).contains("handover.state." + state));
        Stream.of(org.webinar.handover.Trouble.values())
                .forEach(trouble -> assertThat(sentences.keySet()).contains("handover.trouble." + trouble));
        Stream.of(Playback.Format.values())
                .filter(format -> format != Playback.Format.OTHER)
                .forEach(format -> assertThat(sentences.keySet()).contains("recordings.format." + format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatever_stands_before_a_live_page_or_becomes_of_a_mail_has_its_sentence(String language) {
        ResourceBundle pages = bundle(PAGES, Locale.forLanguageTag(language));
        ResourceBundle letters = bundle("org.webinar.letter.Letters", Locale.forLanguageTag(language));
        Stream.of(Barrier.values()).forEach(barrier -> {
            assertThat(pages.keySet()).contains("invite.page." + barrier);
            assertThat(letters.keySet()).contains("invitation.page." + barrier);
        });
        Stream.of(Fate.State.values())
                .forEach(state -> assertThat(pages.keySet()).contains("fate." + state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_word_of_webhooks_has_its_sentence(String language) {
        ResourceBundle sentences = bundle(PAGES, Locale.forLanguageTag(language));
        Map<String, Enum<?>[]> words = Map.of(
                "news.", News.values(),
                "webhook.state.", WebhookState.values(),
                "webhook.trouble.", WebhookTrouble.values(),
                "webhook.message.", MessageState.values());
        words.forEach((before, values) ->
                Stream.of(values).forEach(word -> assertThat(sentences.keySet()).contains(before + word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_word_of_the_administrators_pages_has_its_sentence(String language) {
        ResourceBundle sentences = bundle(PAGES, Locale.forLanguageTag(language));
        Map<String, Enum<?>[]> words = Map.ofEntries(
                Map.entry("step.", Step.values()),
                Map.entry("outcome.", StepReport.Outcome.values()),
                Map.entry("finding.", Finding.values()),
                Map.entry("trial.verdict.", Verdict.values()),
                Map.entry("health.", Health.values()),
                Map.entry("posture.", Posture.values()),
                Map.entry("happened.", TimelineEntry.Kind.values()),
                Map.entry("deed.", Deed.values()),
                Map.entry("thing.", Thing.Kind.values()),
                Map.entry("all-meetings.kind.", MeetingFilter.Kind.values()),
                Map.entry("all-meetings.when.", MeetingFilter.When.values()),
                Map.entry("all-events.when.", EventFilter.When.values()),
                Map.entry("all-events.access.", EventFilter.Access.values()),
                Map.entry("all-recordings.state.", RecordingFilter.State.values()));
        words.forEach((beginning, all) ->
                Stream.of(all).forEach(word -> assertThat(sentences.keySet()).contains(beginning + word.name())));
        Stream.of(GatewayTrouble.Kind.values())
                .forEach(kind -> assertThat(sentences.keySet()).contains("finding." + kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_sentence_with_placeholders_can_be_filled(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle sentences = bundle(PAGES, locale);
        sentences.keySet().stream()
                .map(sentences::getString)
                .filter(sentence -> sentence.contains("{0"))
                .forEach(sentence -> assertThat(
                                new MessageFormat(sentence, locale).format(new Object[] {2, 3, 4, 5, 6, 7}))
                        .doesNotContain("{"));
    }

    @Test
    void no_page_asks_for_a_sentence_that_is_not_there() throws IOException {
        Pattern asked = Pattern.compile("t\\['([a-zA-Z.-]+)'\\]");
        ResourceBundle sentences = bundle(PAGES, Locale.ENGLISH);
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                Matcher key = asked.matcher(Files.readString(page));
                while (key.find()) {
                    assertThat(sentences.keySet()).as(page.toString()).contains(key.group(1));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_console_has_a_word_and_a_sentence_for_every_state_and_curtain(String language) {
        ResourceBundle sentences = bundle(CONSOLE, Locale.forLanguageTag(language));
        Stream.concat(
                        Stream.concat(
                                Stream.of("NONE"), Stream.of(LiveState.values()).map(Enum::name)),
                        Stream.of(Curtain.PAUSED.name(), Curtain.REHEARSAL.name()))
                .forEach(word ->
                        assertThat(sentences.keySet()).contains("console.state." + word, "console.health." + word));
    }

    @ParameterizedTest
    @CsvSource({"event.html,", "console.html, org.webinar.web.live.Console"})
    void no_page_of_plain_html_asks_for_a_text_that_is_not_there(String page, String more) throws IOException {
        TreeSet<String> texts = new TreeSet<>(bundle(LIVE, Locale.ENGLISH).keySet());
        if (more != null) {
            texts.addAll(bundle(more, Locale.ENGLISH).keySet());
        }
        Matcher key = Pattern.compile("data-(?:text|label)=\"([^\"]+)\"")
                .matcher(Files.readString(Path.of("src/main/webapp/live", page)));
        while (key.find()) {
            assertThat(texts).contains(key.group(1));
        }
    }

    private static TreeSet<String> placeholders(String sentence) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\w+)").matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
