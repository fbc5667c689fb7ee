package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.rights.Keys;
import org.webinar.rights.NotInGroup;
import org.webinar.rights.NotYourMeeting;
import org.webinar.rights.SignInFirst;

/** The people of Django's data set (pod-compatibility 1), and what is theirs. Runs on PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class PodPeopleIT {
    @Inject
    private Webinars webinars;

    @Inject
    private LiveEvents events;

    @Inject
    private Visitors visitors;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @Test
    void people_are_who_django_says_they_are() {
        assertThat(person("alice").permissions())
                .containsExactlyInAnyOrder(
                        "live.acces_live_pages",
                        "live.delete_event",
                        "meeting.add_meeting",
                        "meeting.change_meeting",
                        "meeting.delete_meeting",
                        "meeting.view_meeting");
        assertThat(person("alice").groups()).containsExactly("meeting managers");
        assertThat(person("alice").accessGroups()).containsExactlyInAnyOrder("faculty", "staff");
        assertThat(person("bob").groups()).containsExactlyInAnyOrder("meeting webinar admin", "event admin");
        assertThat(person("admin").superuser()).isTrue();
        assertThat(Stream.of("admin", "alice", "bob", "carol", "dave").filter(name -> webinars.mayPlan(person(name))))
                .containsExactly("admin", "alice", "bob");
        assertThat(visitors.named("erin")).isEmpty();
        assertThat(visitors.named("frank")).isEmpty();
    }

    @Test
    void djangos_meetings_and_events_are_whose_they_are() {
        assertThat(webinars.one(4, person("bob")).name()).contains("IA & la santé");
        assertThatThrownBy(() -> webinars.one(4, person("carol"))).isInstanceOf(NotYourMeeting.class);
        assertThatThrownBy(() -> webinars.one(8, person("admin"))).isInstanceOf(NoSuchMeeting.class);
        assertThat(events.one(1).everybody()).isTrue();
        assertThatThrownBy(() -> events.one(2)).isInstanceOf(SignInFirst.class);
        assertThatThrownBy(() -> events.one(2, person("dave"), Keys.NONE)).isInstanceOf(NotInGroup.class);
        assertThat(events.one(2, person("carol"), Keys.NONE).everybody()).isFalse();
    }

    private Visitor person(String name) {
        return visitors.named(name).orElseThrow();
    }
}
