package org.webinar.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Agenda;
import org.webinar.livestream.Encoders;
import org.webinar.livestream.WebinarView;
import org.webinar.registration.RegistrationDesk;
import org.webinar.slides.SlidesDesk;
import org.webinar.web.audience.LiveWire;
import org.webinar.web.texts.Sentences;

/** Puts the cards of a list together: what the agenda has found, and what others know of it, with one question to each. */
@ApplicationScoped
class Cards {
    @Inject
    private Encoders encoders;

    @Inject
    private RegistrationDesk registrations;

    @Inject
    private SlidesDesk slides;

    @Inject
    private LiveWire wire;

    @Inject
    private Sentences sentences;

    @Inject
    private Clock clock;

    /** One for each, in the same order. */
    List<Card> of(List<Agenda.Entry> entries, Visitor visitor) {
        List<WebinarView> listed = entries.stream().map(Agenda.Entry::meeting).toList();
        Map<Long, Long> registered = registrations.counts(listed.stream()
                .map(WebinarView::eventId)
                .filter(Objects::nonNull)
                .toList());
        Set<Long> bare = slides.refused(listed.stream()
                .filter(WebinarView::running)
                .map(WebinarView::id)
                .toList());
        return entries.stream()
                .map(entry -> {
                    WebinarView webinar = entry.meeting();
                    return Card.of(
                            entry,
                            webinar.eventId() == null ? 0 : wire.viewers(webinar.eventId()),
                            encoder(webinar, visitor),
                            registered.get(webinar.eventId()),
                            bare.contains(webinar.id()),
                            sentences,
                            clock.instant());
                })
                .toList();
    }

    private List<EncoderStep> encoder(WebinarView webinar, Visitor visitor) {
        Locale language = Locale.forLanguageTag(sentences.getLanguage());
        return webinar.running()
                ? encoders.instructions(webinar.id(), visitor).stream()
                        .map(instruction -> EncoderStep.of(instruction, language))
                        .toList()
                : List.of();
    }
}
