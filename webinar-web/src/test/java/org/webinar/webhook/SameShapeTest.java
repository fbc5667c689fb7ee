package org.webinar.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.webinar.administration.MeetingSheet;
import org.webinar.gateway.Broadcaster;
import org.webinar.gateway.Duty;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewaySetup;
import org.webinar.gateway.GatewaySheet;
import org.webinar.gateway.Posture;
import org.webinar.livestream.LiveSession;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RoomPlan;
import org.webinar.web.api.ApiGateway;
import org.webinar.web.api.ApiLive;
import org.webinar.web.api.ApiMeeting;

/** What is told of a thing has the names, in the order, in which the API has them. */
class SameShapeTest {
    private static final Instant START = Instant.parse("2027-01-15T09:00:00Z");

    private static List<String> names(Class<?> shape) {
        return Stream.of(shape.getRecordComponents())
                .flatMap(SameShapeTest::names)
                .toList();
    }

    private static Stream<String> names(RecordComponent component) {
        return component.getType().isRecord()
                ? names(component.getType()).stream().map(inner -> component.getName() + "." + inner)
                : Stream.of(component.getName());
    }

    private static List<String> names(Facts facts) {
        return facts.all().stream().map(Facts.Fact::name).toList();
    }

    @Test
    void a_meeting_is_told_as_the_api_tells_it() {
        Planned planned = new Planned("Thermodynamics", START, Duration.ofHours(1), true, RoomPlan.proposal(true));
        MeetingSheet sheet = new MeetingSheet(
                7, "7-t", planned, false, false, "ana", List.of("bob"), new MeetingSheet.EventLink(9, "9-t"), false);
        Facts facts = MeetingFacts.of(sheet, "https://pod.example");
        assertThat(names(facts)).isEqualTo(names(ApiMeeting.class));
        assertThat(facts.all())
                .contains(
                        new Facts.Fact("endsAt", START.plus(Duration.ofHours(1))),
                        new Facts.Fact("durationMinutes", 60L),
                        new Facts.Fact("event.url", "https://pod.example/live/event/9-t/"));
    }

    @Test
    void a_live_is_told_as_the_api_tells_it_and_with_its_curtain() {
        List<String> names = names(LiveFacts.of(new SomeLive(), "Thermodynamics"));
        assertThat(names.subList(0, names.size() - 1)).isEqualTo(names(ApiLive.class));
        assertThat(names).endsWith("curtain");
    }

    @Test
    void a_gateway_is_told_as_the_api_tells_it() {
        GatewaySheet sheet = new GatewaySheet(new SomeGateway(), new SomeSetup(), Set.of(), List.of(), List.of());
        assertThat(names(GatewayFacts.of(sheet))).isEqualTo(names(ApiGateway.class));
    }

    private static final class SomeLive extends LiveSession {
        @Override
        public Long id() {
            return 3L;
        }

        @Override
        public long meetingId() {
            return 7;
        }

        @Override
        public long eventId() {
            return 9;
        }
    }

    private static final class SomeGateway extends Gateway {
        @Override
        public Broadcaster broadcaster() {
            return new Broadcaster() {};
        }

        @Override
        public Optional<String> driven() {
            return Optional.of("gateway.example");
        }
    }

    private static final class SomeSetup extends GatewaySetup {
        @Override
        public Duty duty() {
            return new Duty(Posture.IN_SERVICE, 1, 0, null, null);
        }
    }
}
