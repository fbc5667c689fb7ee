package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.database.Database;

/** Databases that are away, narrow, without zones or of another time, and a disk that is full. */
class LiesOfDatabasesTest {
    private final LyingDatabase database = new LyingDatabase();
    private Clock clock = Examined.TODAY;

    private List<Check> checks() {
        return Examined.all(new DatabaseExaminations(database.source(), clock));
    }

    private Finding finding(Question question) {
        return Examined.findings(checks(), question).get(0);
    }

    @Test
    void one_that_is_right_is_called_so() {
        assertThat(checks())
                .extracting(Check::finding)
                .contains(Finding.QUICK, Finding.CLOCKS_AGREE, Finding.TEXT_WHOLE);
    }

    @Test
    void one_that_is_away_is_silent_in_all() {
        database.silent = true;
        assertThat(checks())
                .filteredOn(check -> check.question() != Question.DISK)
                .extracting(Check::finding)
                .containsOnly(Finding.DATABASE_SILENT);
    }

    @ParameterizedTest
    @CsvSource({
        "MariaDB, utf8mb4, TEXT_WHOLE",
        "MariaDB, utf8mb3, TEXT_NARROW",
        "MariaDB, latin1, TEXT_NARROW",
        "PostgreSQL, UTF8, TEXT_WHOLE",
        "PostgreSQL, SQL_ASCII, TEXT_NARROW",
        "H2, '', TEXT_WHOLE"
    })
    void letters_that_can_not_be_stored_are_told(String make, String text, Finding expected) {
        database.make = make;
        database.text = text;
        assertThat(finding(Question.TEXT)).isEqualTo(expected);
    }

    @Test
    void zones_that_nobody_has_filled_and_those_of_an_old_java_are_told() {
        database.zone = null;
        assertThat(finding(Question.ZONES)).isEqualTo(Finding.ZONES_MISSING);
        database.make = "PostgreSQL";
        clock = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertThat(finding(Question.ZONES)).isEqualTo(Finding.ZONES_KNOWN);
        clock = Clock.fixed(Instant.parse("2062-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertThat(finding(Question.ZONES)).isEqualTo(Finding.ZONES_OLD);
    }

    @ParameterizedTest
    @CsvSource({"3, CLOCKS_AGREE", "20, CLOCKS_DIFFER", "-20, CLOCKS_DIFFER", "90, CLOCKS_FAR_APART"})
    void a_clock_that_is_wrong_is_measured(long seconds, Finding expected) {
        clock = Clock.offset(Examined.TODAY, Duration.ofSeconds(seconds));
        assertThat(finding(Question.CLOCK)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"199, DISK_FULL", "200, DISK_SHORT", "2047, DISK_SHORT", "2048, DISK_ROOMY"})
    void a_disk_that_fills_is_told_before_it_is_full(long megabytes, Finding expected) {
        assertThat(DatabaseExaminations.room(megabytes)).isEqualTo(expected);
    }

    private static Check schema(List<String> differences) {
        Database tables = new Database() {
            @Override
            public List<String> differences() {
                return differences;
            }
        };
        return new InnerExaminations(tables, null)
                .of(Kind.HARMLESS)
                .get(0)
                .look()
                .get()
                .get(0);
    }

    @Test
    void tables_that_do_not_fit_are_named() {
        assertThat(schema(List.of()).finding()).isEqualTo(Finding.SCHEMA_FITS);
        Check check = schema(List.of("meeting_meeting: column slug is missing"));
        assertThat(check.finding()).isEqualTo(Finding.SCHEMA_DIFFERS);
        assertThat(check.arguments()).containsExactly("meeting_meeting: column slug is missing");
    }
}
