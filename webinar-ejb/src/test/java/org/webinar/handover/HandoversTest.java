package org.webinar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.rights.Rights;

/** Everybody who sees the recordings sees how far they are; what machines have said of it, administrators alone. */
class HandoversTest {
    private static final Visitor ALICE = new Visitor(2, "alice", "Alice", false, false, Set.of());
    private static final Visitor ADMIN = new Visitor(1, "admin", "Admin", true, true, Set.of());

    private final Handovers handovers = new Handovers(
            new MeetingLedger() {
                @Override
                public Meeting byId(long meetingId) {
                    return null;
                }
            },
            null,
            new HandoverWishes() {
                @Override
                public List<HandoverView> of(long meetingId) {
                    return List.of(new HandoverView(
                            "r-1", HandoverState.FAILED, 0, 0, null, Trouble.POD_AWAY, "pod.intern: 502", null, 2));
                }
            },
            null,
            new Rights() {
                @Override
                public void checkSeeRecordings(Visitor visitor, Meeting meeting) {}

                @Override
                public boolean mayAskDoctor(Visitor visitor) {
                    return visitor.equals(ADMIN);
                }
            });

    @Test
    void what_machines_have_said_is_for_administrators() {
        assertThat(handovers.of(7, ADMIN).get("r-1").detail()).isEqualTo("pod.intern: 502");
        assertThat(handovers.of(7, ALICE).get("r-1")).satisfies(view -> {
            assertThat(view.detail()).isNull();
            assertThat(view.trouble()).isEqualTo(Trouble.POD_AWAY);
        });
    }
}
