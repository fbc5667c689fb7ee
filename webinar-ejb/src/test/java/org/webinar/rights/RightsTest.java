package org.webinar.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.identity.Visitor;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.PodKeys;
import org.webinar.settings.Settings;

/** What the tables of docs/rights.md can't say. */
class RightsTest {
    /** Key of event 1, as Pod made it (pod-compatibility 3). */
    static final String LINK = "a17f6a5757f5971b3858f83d1806cf57240021f7c451c3987f9a01982107f6c5";

    private static final Tickets TICKETS = new Tickets() {
        @Override
        public long stamp(long eventId) {
            return eventId == KnownEvent.REGISTERED ? 1 : 0;
        }

        @Override
        public boolean admits(long eventId, Visitor visitor, String ticket) {
            return KnownEvent.TICKET.equals(ticket);
        }
    };

    private static final Map<String, KnownEvent> EVENTS = RightsTableTest.EVENTS;

    private final KnownMeeting meeting = new KnownMeeting();
    private final Rights rights = rights(Map.of());

    static Rights rights(Map<String, String> set) {
        Map<String, String> all = new HashMap<>(set);
        all.put("SECRET_KEY", "pod-schema-secret-key-for-test-vectors-0123456789");
        Settings settings = FixedSettings.of(all);
        return new Rights(settings, new PodKeys(settings), TICKETS);
    }

    /** Pod's defect S3: any word opened a draft. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "A17F6A5757F5971B3858F83D1806CF57240021F7C451C3987F9A01982107F6C5"})
    void another_private_link_opens_no_draft(String link) {
        assertThat(rights.mayWatch(People.ACCOUNT, EVENTS.get("draft"), link)).isEqualTo(Admission.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sesame", "Sésame", "sésame "})
    void another_password_opens_nothing(String password) {
        assertThat(rights.mayWatch(null, EVENTS.get("with a password"), new Keys(LINK, password)))
                .isEqualTo(Admission.PASSWORD);
    }

    /** Pod's defect C1: any account wrote in any chat. */
    @Test
    void whoever_may_not_watch_may_not_write() {
        assertThat(rights.mayChat(People.ACCOUNT, EVENTS.get("open"))).isTrue();
        assertThat(rights.mayChat(null, EVENTS.get("open"))).isFalse();
        assertThat(rights.mayChat(People.ACCOUNT, EVENTS.get("draft"))).isFalse();
        assertThat(rights.mayChat(People.ACCOUNT, EVENTS.get("for groups"))).isFalse();
        assertThat(rights.mayChat(People.ACCOUNT, EVENTS.get("with a password")))
                .isFalse();
        assertThat(rights.mayChat(People.ACCOUNT, EVENTS.get("with a password"), new Keys(null, "sésame")))
                .isTrue();
    }

    @Test
    void whoever_enters_a_room_signs_in_where_it_is_restricted() {
        assertThat(rights.mayJoin(null, meeting)).isEqualTo(Admission.YES);
        meeting.restricted = true;
        assertThat(rights.mayJoin(null, meeting)).isEqualTo(Admission.SIGN_IN);
        assertThat(rights.mayJoin(People.ACCOUNT, meeting)).isEqualTo(Admission.YES);
        meeting.accessGroups = Set.of("student");
        assertThat(rights.mayJoin(People.ACCOUNT, meeting)).isEqualTo(Admission.NOT_IN_GROUP);
        assertThat(rights.mayJoin(People.STUDENT, meeting)).isEqualTo(Admission.YES);
        assertThat(rights.mayJoin(People.ADDITIONAL_OWNER, meeting)).isEqualTo(Admission.YES);
        assertThat(rights.mayJoin(People.SUPERUSER, meeting)).isEqualTo(Admission.YES);
    }

    @Test
    void meetings_are_for_staff_where_the_administrator_says_so() {
        Rights strict = rights(Map.of("RESTRICT_EDIT_MEETING_ACCESS_TO_STAFF_ONLY", "True"));
        assertThat(strict.mayPlanMeetings(People.PLANNER)).isFalse();
        assertThat(strict.mayPlan(People.PLANNER)).isFalse();
        assertThat(strict.mayEdit(People.OWNER, meeting)).isFalse();
        assertThat(strict.mayRun(People.OWNER, meeting)).isTrue();
        assertThat(strict.mayPlanMeetings(People.STAFF)).isTrue();
        assertThat(strict.mayPlan(People.STAFF)).isFalse();
        assertThat(strict.mayPlan(People.SUPERUSER)).isTrue();
        assertThatThrownBy(() -> strict.checkPlan(People.PLANNER)).isInstanceOf(OnlyForStaff.class);
        assertThatThrownBy(() -> strict.checkEdit(People.OWNER, meeting)).isInstanceOf(OnlyForStaff.class);
    }

    @Test
    void djangos_groups_count_by_the_name_that_is_set() {
        assertThat(rights.mayPlan(People.inGroup("meeting webinar admin"))).isTrue();
        assertThat(rights.mayPlan(People.inGroup("webinar admin"))).isFalse();
        assertThat(rights(Map.of("MEETING_WEBINAR_GROUP_ADMIN", "webinar admin"))
                        .mayPlan(People.inGroup("webinar admin")))
                .isTrue();
        assertThat(rights.mayAddEvents(People.inGroup("event admin"))).isTrue();
        assertThat(rights.mayAddEvents(People.inGroup("meeting webinar admin"))).isFalse();
        assertThat(rights.mayAddEvents(People.PLANNER)).isTrue();
        assertThat(rights.mayAddEvents(People.ACCOUNT)).isFalse();
    }

    @Test
    void rest_is_for_staff() {
        assertThat(rights.mayUseRest(People.STAFF)).isTrue();
        assertThat(rights.mayUseRest(People.SUPERUSER)).isTrue();
        assertThatThrownBy(() -> rights.checkRest(People.ACCOUNT)).isInstanceOf(OnlyForStaff.class);
    }

    @Test
    void refusals_say_what_is_in_the_way() {
        KnownMeeting room = new KnownMeeting();
        room.personal = true;
        assertThatThrownBy(() -> rights.checkRun(People.ACCOUNT, meeting))
                .isInstanceOf(NotYourMeeting.class)
                .hasMessageContaining("Lecture");
        assertThatThrownBy(() -> rights.checkPlan(People.ACCOUNT)).isInstanceOf(NotForPlanners.class);
        assertThatThrownBy(() -> rights.checkDelete(People.SUPERUSER, room)).isInstanceOf(PersonalRoomStays.class);
        assertThatThrownBy(() -> rights.checkWatch(null, EVENTS.get("restricted"), Keys.NONE))
                .isInstanceOf(SignInFirst.class);
        assertThatThrownBy(() -> rights.checkWatch(People.ACCOUNT, EVENTS.get("for groups"), Keys.NONE))
                .isInstanceOf(NotInGroup.class);
        assertThatThrownBy(() -> rights.checkWatch(null, EVENTS.get("with a password"), Keys.NONE))
                .isInstanceOf(PasswordNeeded.class);
        assertThatThrownBy(() -> rights.checkWatch(null, EVENTS.get("draft"), Keys.NONE))
                .isInstanceOf(NotOpen.class);
        assertThatCode(() -> rights.checkWatch(null, EVENTS.get("open"), Keys.NONE))
                .doesNotThrowAnyException();
    }
}
