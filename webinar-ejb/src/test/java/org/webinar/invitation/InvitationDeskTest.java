package org.webinar.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.identity.Visitor;
import org.webinar.letter.PostRounds;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.rights.Rights;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;

/** Invitations that do not go: nobody is written to. */
class InvitationDeskTest {
    private static final Visitor ALICE = new Visitor(2, "alice", "Alice", false, false, Set.of());
    private static final String TWO = "ana@univ.example, bob@univ.example";

    private final List<Address> invited = new ArrayList<>();
    private boolean sends = true;
    private Occasion occasion = SomeOccasion.webinar();

    @Test
    void without_a_mail_server() {
        sends = false;
        assertThatThrownBy(() -> invite(desk(9, 9), TWO)).isInstanceOf(NoMailServer.class);
        assertThat(invited).isEmpty();
    }

    @Test
    void to_a_page_that_is_not_there() {
        occasion = SomeOccasion.withoutPage();
        assertThatThrownBy(() -> invite(desk(9, 9), TWO)).isInstanceOf(NoAudienceYet.class);
        assertThat(invited).isEmpty();
    }

    @Test
    void of_too_many_at_once() {
        TooManyAddresses told = catchThrowableOfType(TooManyAddresses.class, () -> invite(desk(1, 9), TWO));
        assertThat(told.arguments()).containsExactly(1);
        assertThat(invited).isEmpty();
    }

    /** Who may send fewer in an hour than at once is told so before, and not to wait for ever. */
    @Test
    void of_more_than_go_in_an_hour() {
        TooManyAddresses told = catchThrowableOfType(TooManyAddresses.class, () -> invite(desk(9, 1), TWO));
        assertThat(told.arguments()).containsExactly(1);
    }

    @Test
    void of_too_many_within_an_hour() {
        InvitationDesk desk = desk(9, 3);
        assertThat(invite(desk, TWO)).isEqualTo(2);
        TooManyMails told =
                catchThrowableOfType(TooManyMails.class, () -> invite(desk, "carol@univ.example, dan@univ.example"));
        assertThat((Long) told.arguments().get(0)).isBetween(1L, 60L);
        assertThat(invited).hasSize(2);
        assertThat(invite(desk, "carol@univ.example")).isEqualTo(1);
    }

    private static int invite(InvitationDesk desk, String list) {
        return desk.invite(1, Place.LIVE, list, "", Locale.ENGLISH, ALICE);
    }

    private InvitationDesk desk(int atOnce, int anHour) {
        Settings settings = FixedSettings.of(Map.of(
                "webinar.invitation.most-at-once",
                String.valueOf(atOnce),
                "webinar.invitation.an-hour",
                String.valueOf(anHour)));
        return new InvitationDesk(
                new AnyMeeting(),
                new OneOccasion(),
                new Ledger(),
                new MailAllowance(settings),
                new MailRounds(),
                new AllRights(),
                settings);
    }

    private static final class AnyMeeting extends MeetingLedger {
        @Override
        public Meeting byId(long id) {
            return null;
        }
    }

    private final class OneOccasion extends Occasions {
        @Override
        public Optional<Occasion> of(long meetingId) {
            return Optional.of(occasion);
        }
    }

    private static final class AllRights extends Rights {
        @Override
        public void checkInvite(Visitor visitor, Meeting meeting) {
            // Alice may.
        }
    }

    private final class MailRounds extends PostRounds {
        @Override
        public boolean sends() {
            return sends;
        }
    }

    private final class Ledger extends InvitationLedger {
        @Override
        public void makeEntry(Occasion now) {
            // There is one.
        }

        @Override
        public List<String> keys(long meetingId, Place place) {
            return invited.stream().map(Address::key).toList();
        }

        @Override
        public int invite(Occasion now, Place place, String note, List<Address> people, Locale locale) {
            invited.addAll(people);
            return people.size();
        }
    }
}
