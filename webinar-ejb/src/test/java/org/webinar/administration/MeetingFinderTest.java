package org.webinar.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.rights.Rights;

/** What a program learns of meetings that are none of its account's business. */
class MeetingFinderTest {
    private static final Visitor STRANGER = new Visitor(5, "carol", "Carol", false, false, Set.of());

    private final MeetingFinder finder = new MeetingFinder(
            null,
            new MeetingLedger() {
                @Override
                public Meeting byId(long id) {
                    return new SomebodyElses();
                }
            },
            null,
            new Rights() {
                @Override
                public boolean mayEdit(Visitor visitor, Meeting meeting) {
                    return false;
                }

                @Override
                public boolean mayDelete(Visitor visitor, Meeting meeting) {
                    return false;
                }

                @Override
                public boolean mayRun(Visitor visitor, Meeting meeting) {
                    return false;
                }
            });

    @Test
    void a_meeting_of_others_is_none_and_its_name_is_told_to_nobody() {
        assertThatThrownBy(() -> finder.one(7, STRANGER))
                .isInstanceOfSatisfying(NoSuchMeeting.class, none -> assertThat(none.arguments())
                        .containsExactly("7"));
    }

    private static final class SomebodyElses extends Meeting {
        @Override
        public String name() {
            return "Dismissals";
        }
    }
}
