package org.webinar.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.meeting.Planned.Field;

/** What people decide about a room: all that can't be is named at once, and two who decide lose nothing. */
class RoomPlanTest {
    private static final Instant MONDAY = Instant.parse("2027-03-01T14:00:00Z");
    private static final RoomPlan USUAL = RoomPlan.proposal(true);

    @Test
    void a_new_room_is_as_pods_form_makes_it() {
        assertThat(USUAL.objections(null)).isEmpty();
        assertThat(USUAL.entry().attendeePassword()).matches("[a-z]{16}");
        assertThat(USUAL.furnishing().participants()).isEqualTo(150);
        assertThat(USUAL.furnishing().voiceBridge()).isBetween(70_000, 79_999);
        assertThat(USUAL.recording()).isEqualTo(new RoomWish.Recording(true, false, true));
        assertThat(RoomPlan.proposal(false).recording().wanted()).isFalse();
    }

    @Test
    void all_that_cannot_be_is_named_at_once() {
        RoomPlan wrong = new RoomPlan(
                Set.of(),
                new Entry("x".repeat(51), "x".repeat(51), Entry.Circle.EVERYBODY, GuestPolicy.ALWAYS_ACCEPT),
                RoomWish.Recording.NONE,
                new Furnishing("x".repeat(301), 1, 9_999, false, "javascript:alert(1)", Locks.NONE));
        assertThat(wrong.objections(null))
                .extracting(Objection::field)
                .containsExactly(
                        Field.ATTENDEE_PASSWORD,
                        Field.MODERATOR_PASSWORD,
                        Field.MODERATOR_PASSWORD,
                        Field.WELCOME,
                        Field.PARTICIPANTS,
                        Field.VOICE_BRIDGE,
                        Field.LOGOUT);
        assertThat(wrong.objections(wrong)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://univ.example/", "https:", "univ.example", "https://a b/", "//x"})
    void nobody_is_sent_where_no_page_is(String logout) {
        assertThat(furnished("", logout).objections(USUAL))
                .extracting(Objection::field)
                .containsExactly(Field.LOGOUT);
        assertThat(furnished("", logout).furnishing().wayOut()).isEmpty();
    }

    @Test
    void people_may_land_on_a_page_of_their_own() {
        assertThat(furnished("", " https://univ.example/merci?x=1 ")
                        .furnishing()
                        .wayOut())
                .contains(URI.create("https://univ.example/merci?x=1"));
    }

    @Test
    void who_changes_one_thing_leaves_what_others_have_changed() {
        Planned read = planned(USUAL);
        RoomPlan mine = furnished("Bonjour", "");
        RoomPlan theirs = new RoomPlan(Set.of(7), USUAL.entry(), RoomWish.Recording.NONE, USUAL.furnishing());
        RoomPlan both = read.merge(plan(mine), planned(theirs)).room();
        assertThat(both.owners()).containsExactly(7);
        assertThat(both.recording()).isEqualTo(RoomWish.Recording.NONE);
        assertThat(both.furnishing().welcome()).isEqualTo("Bonjour");
    }

    @Test
    void two_who_add_people_add_both_and_who_removes_one_removes_one() {
        RoomPlan merged = planned(owned(Set.of(1, 2)))
                .merge(plan(owned(Set.of(2, 3))), planned(owned(Set.of(1, 2, 4))))
                .room();
        assertThat(merged.owners()).containsExactlyInAnyOrder(2, 3, 4);
    }

    @Test
    void more_owners_than_may_be_stay_as_long_as_nobody_is_added() {
        Set<Integer> many = IntStream.rangeClosed(1, 31).boxed().collect(Collectors.toSet());
        assertThat(owned(many).objections(owned(many))).isEmpty();
        assertThat(owned(many).objections(USUAL)).extracting(Objection::field).containsExactly(Field.OWNERS);
    }

    @Test
    void the_room_keeps_a_password_and_presenters_get_none_that_is_guessed() {
        Entry easy = new Entry("", "1234567", Entry.Circle.EVERYBODY, GuestPolicy.ALWAYS_ACCEPT);
        assertThat(new RoomPlan(Set.of(), easy, USUAL.recording(), USUAL.furnishing()).objections(USUAL))
                .extracting(objection -> objection.refusal().getClass().getSimpleName())
                .containsExactly("RoomPasswordMissing", "RoomPasswordTooShort");
    }

    @Test
    void a_welcome_has_lines_and_nothing_else_that_nobody_sees() {
        assertThat(furnished("Bon\u0000jour\r\n\u001bà tous\t!", "")
                        .furnishing()
                        .welcome())
                .isEqualTo("Bonjour\nà tous\t!");
    }

    @Test
    void what_both_changed_is_refused_and_passwords_are_not_told() {
        ChangedMeanwhile welcome = refusal(furnished("Bonjour", ""), furnished("Hello", ""));
        assertThat(welcome.arguments()).containsExactly(Field.WELCOME, "Hello", "Bonjour");
        assertThat(welcome.seen()
                        .merge(plan(furnished("Bonjour", "")), planned(furnished("Hello", "")))
                        .room()
                        .furnishing()
                        .welcome())
                .isEqualTo("Bonjour");
        ChangedMeanwhile password = refusal(with("mine"), with("theirs"));
        assertThat(password).isInstanceOf(AlsoChangedMeanwhile.class);
        assertThat(password.arguments()).containsExactly(Field.ATTENDEE_PASSWORD);
        assertThat(with("mine").toString()).doesNotContain("mine");
    }

    @Test
    void who_says_nothing_of_the_room_leaves_it() {
        Plan silent = new Plan("Cours", MONDAY, Duration.ofHours(1), true);
        assertThat(planned(USUAL).merge(silent, planned(with("theirs"))).room()).isEqualTo(with("theirs"));
    }

    @Test
    void what_is_kept_for_groups_is_for_people_who_have_signed_in() {
        assertThat(new Entry.Circle(false, Set.of(3L)).restricted()).isTrue();
    }

    private static ChangedMeanwhile refusal(RoomPlan mine, RoomPlan theirs) {
        return catchThrowableOfType(ChangedMeanwhile.class, () -> planned(USUAL).merge(plan(mine), planned(theirs)));
    }

    private static RoomPlan owned(Set<Integer> owners) {
        return new RoomPlan(owners, USUAL.entry(), USUAL.recording(), USUAL.furnishing());
    }

    private static RoomPlan with(String password) {
        return new RoomPlan(
                Set.of(),
                new Entry(password, "", Entry.Circle.EVERYBODY, GuestPolicy.ALWAYS_ACCEPT),
                USUAL.recording(),
                USUAL.furnishing());
    }

    private static RoomPlan furnished(String welcome, String logout) {
        Furnishing usual = USUAL.furnishing();
        return new RoomPlan(
                Set.of(),
                USUAL.entry(),
                USUAL.recording(),
                new Furnishing(welcome, usual.participants(), usual.voiceBridge(), false, logout, Locks.NONE));
    }

    private static Planned planned(RoomPlan room) {
        return new Planned("Cours", MONDAY, Duration.ofHours(1), true, room);
    }

    private static Plan plan(RoomPlan room) {
        return new Plan("Cours", MONDAY, Duration.ofHours(1), true, room);
    }
}
