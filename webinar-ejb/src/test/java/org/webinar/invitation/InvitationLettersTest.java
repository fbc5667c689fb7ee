package org.webinar.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.webinar.database.Inside;
import org.webinar.letter.LetterForTest;
import org.webinar.letter.Mail;
import org.webinar.livestream.Barrier;
import org.webinar.livestream.Occasion;
import org.webinar.meeting.Recurrence;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Secrets;
import org.webinar.settings.Settings;
import org.webinar.site.Sites;

/** What those who are invited read. */
class InvitationLettersTest {
    private static final Settings SETTINGS =
            FixedSettings.of(Map.of("TIME_ZONE", "Europe/Paris", "SECRET_KEY", "secret"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-05T10:00:00Z"), ZoneOffset.UTC);

    /** Nobody has an account. */
    private final EntityManager database = (EntityManager) Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> null);

    private final InvitationLetters texts = new Inside(database)
            .give(new InvitationLetters(
                    new CalendarText(SETTINGS, CLOCK),
                    LetterForTest.words(SETTINGS),
                    new HomeSite(),
                    new PersonalLinks(new Secrets() {
                        @Override
                        public String wordFor(String purpose) {
                            return "0".repeat(64);
                        }
                    }),
                    SETTINGS));

    @Test
    void the_audience_of_an_open_page_needs_nothing() {
        assertThat(audience(SomeOccasion.webinar()).body())
                .contains("/live/event/0001-ete/", "You need no password.")
                .doesNotContain("repeated");
    }

    @Test
    void the_audience_is_told_what_the_page_asks_for() {
        assertThat(audience(SomeOccasion.webinar(Barrier.PASSWORD)).body())
                .contains("asks for a password")
                .doesNotContain("no password");
        assertThat(audience(SomeOccasion.webinar(Barrier.SIGN_IN)).body())
                .contains("you need an account")
                .doesNotContain("no password");
        assertThat(audience(SomeOccasion.webinar(Barrier.DRAFT, Barrier.GROUP)).body())
                .contains("cannot be opened before it is published. Only members of certain groups")
                .doesNotContain("no password");
    }

    @Test
    void a_series_comes_with_its_rule() {
        String rule = "FREQ=DAILY;INTERVAL=1;UNTIL=20270601T215959Z";
        Mail mail = room(SomeOccasion.repeated(rule, Instant.parse("2027-06-01T22:00:00Z")));
        assertThat(mail.file().text().replace("\r\n ", ""))
                .contains("RRULE:FREQ=DAILY;UNTIL=20270601T215959Z;INTERVAL=1\r\n");
        assertThat(mail.body())
                .contains("has all its dates")
                .contains("9 March 2027")
                .doesNotContain("2 March");
    }

    @Test
    void a_series_that_no_rule_says_comes_date_by_date_and_the_mail_says_whether_there_are_more() {
        List<Instant> dates = List.of(Instant.parse("2027-04-11T12:00:00Z"), Instant.parse("2027-05-16T12:00:00Z"));
        Mail mail = room(SomeOccasion.repeated(new Recurrence(null, dates, false, null)));
        assertThat(mail.file().text().replaceAll("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE", ""))
                .doesNotContain("RRULE")
                .contains("RDATE:20270411T120000Z,20270516T120000Z");
        assertThat(mail.body()).contains("has its first 3 dates");
        assertThat(room(SomeOccasion.repeated(new Recurrence(null, dates, true, null)))
                        .body())
                .contains("has all its dates");
    }

    @Test
    void each_reads_what_was_added_for_him() {
        Invitee ana = invitee(Place.LIVE, "Bring your questions");
        Invitee bob = invitee(Place.LIVE, "Bring your own chair");
        Occasion now = SomeOccasion.webinar();
        CalendarEntry entry = new CalendarEntry(now, "word");
        assertThat(texts.invitation(entry, ana, 1, now, true).body()).contains("questions\n\nWhen");
        assertThat(texts.invitation(entry, bob, 1, now, true).file().text())
                .contains("DESCRIPTION:Bring your own chair");
        assertThat(texts.reminder(entry, ana, now).body()).contains("questions");
    }

    @Test
    void a_reminder_is_of_use_until_the_meeting_begins() {
        Occasion now = SomeOccasion.webinar();
        Mail reminder = texts.reminder(new CalendarEntry(now, "word"), invitee(Place.LIVE, ""), now);
        assertThat(reminder.expires()).isEqualTo(SomeOccasion.START);
    }

    /** The link is in the mail alone: calendars are shown to others. */
    @Test
    void who_has_registered_gets_a_link_of_his_own_and_is_not_sent_to_register() {
        Occasion now = SomeOccasion.webinar(Barrier.REGISTER);
        CalendarEntry entry = new CalendarEntry(now, "word");
        Invitee ana = invitee(Place.LIVE, "");
        ana.register(ana.address(), Locale.FRENCH, 7, CLOCK.instant());
        Mail mail = texts.invitation(entry, ana, 0, now, false);
        assertThat(mail.subject()).startsWith("Inscription confirmée");
        assertThat(mail.body())
                .containsPattern("/live/registration/7-[0-9a-f]{64}/")
                .doesNotContain("inscrivez-vous");
        assertThat(mail.file().text()).contains("/live/event/").doesNotContain("/live/registration/");
        assertThat(texts.reminder(entry, ana, now).body()).contains("/live/registration/7-");
        assertThat(texts.cancellation(entry, ana, 1).body()).contains("ne vaut plus");
        assertThat(audience(now).body()).contains("please register on the page first");
    }

    private Mail audience(Occasion now) {
        return texts.invitation(new CalendarEntry(now, "word"), invitee(Place.LIVE, ""), 0, now, false);
    }

    private Mail room(Occasion now) {
        return texts.invitation(new CalendarEntry(now, "word"), invitee(Place.ROOM, ""), 0, now, false);
    }

    private static Invitee invitee(Place place, String note) {
        Address ana = new Address("Ana", "ana@univ.example");
        Invitee invitee = new Invitee(1, place, ana);
        invitee.invite(ana, note, Locale.ENGLISH, CLOCK.instant());
        return invitee;
    }

    /** The only site. */
    private static final class HomeSite extends Sites {
        @Override
        public URI address(int siteId) {
            return URI.create("https://webinar.example");
        }
    }
}
