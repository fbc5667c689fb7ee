package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFromTest {
    @TempDir
    private Path temp;

    @Test
    void a_file_as_universities_have_it_becomes_an_environment() throws IOException {
        assertThat(variables(local(), true))
                .containsExactly(
                        "WEBINAR_IDENTITY=pod-session",
                        "SECRET_KEY='A_S3cr3t,with'\\''a quote&$pace '",
                        "ALLOWED_HOSTS=pod.univ.example,localhost",
                        "SITE_ID=1",
                        "TIME_ZONE=Europe/Paris",
                        "LANGUAGE_CODE=fr",
                        "WEBINAR_DB_URL=jdbc:mariadb://mysql.univ.example:3307/pod%20db",
                        "WEBINAR_DB_USER=pod",
                        "WEBINAR_DB_PASSWORD='pass#wörd'",
                        "SESSION_REDIS_HOST=redis.univ.example",
                        "SESSION_ENGINE=redis_sessions.session",
                        "SESSION_REDIS_PORT=6379",
                        "SESSION_REDIS_DB=4",
                        "SESSION_REDIS_PREFIX=session",
                        "SESSION_REDIS_SOCKET_TIMEOUT=1",
                        "MEETING_WEBINAR_AFFILIATION=faculty,employee,staff",
                        "MEETING_MAX_DURATION=8",
                        "BBB_API_URL=https://bbb.univ.example/bigbluebutton/api",
                        "TITLE_SITE=Pod",
                        "FOOTER_TEXT='42\\, rue Machin,semicolon; # no comment'");
    }

    @Test
    void what_could_not_be_read_is_named_with_its_line() throws IOException {
        assertThat(SettingsFrom.print("settings_local.py", local(), true))
                .containsSubsequence(
                        "# line 53, BBB_SECRET_KEY: Pod reads BBB_SECRET of its environment",
                        "# BBB_SECRET_KEY=",
                        "# line 54, MEETING_DISABLE_RECORD: needs not",
                        "# line 55, BBB_LOGOUT_URL: is None",
                        "# line 57, DEFAULT_EVENT_TYPE_ID: is assigned inside a block, on a condition",
                        "# DEFAULT_EVENT_TYPE_ID=")
                .contains("#   line 37, SESSION_REDIS[\"retry_on_timeout\"]: we have no such setting")
                .anyMatch(line -> line.startsWith("#   line 46, USE_MEETING: The web server in front"))
                .anyMatch(line -> line.contains("line 63, SESSION_COOKIE_AGE"))
                .anyMatch(line -> line.contains("DEBUG, THIRD_PARTY_APPS"));
    }

    @Test
    void secrets_are_shown_only_to_who_asks_for_them() throws IOException {
        List<String> hidden = SettingsFrom.print("settings_local.py", local(), false);
        assertThat(String.join("\n", hidden))
                .doesNotContain("A_S3cr3t", "pass#w", "wörd")
                .contains("# SECRET_KEY=   is there, and secret: copy it into the file SECRET_KEY of the folder")
                .contains("# WEBINAR_DB_PASSWORD=   is there, and secret: copy it into the file webinar.db.password");
        assertThat(variables(local(), false))
                .contains("WEBINAR_DB_USER=pod")
                .noneMatch(line -> line.startsWith("SECRET_KEY"));
    }

    @Test
    void what_is_required_and_not_there_is_named() {
        assertThat(SettingsFrom.print("s.py", "SITE_ID = 2", false))
                .contains(
                        "# BBB_API_URL=   is required, and s.py does not set it",
                        "# BBB_SECRET_KEY=   is required, and s.py does not set it",
                        "# SECRET_KEY=   is required, and s.py does not set it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'ENGINE': 'django.db.backends.postgresql', 'NAME': 'pod'} | WEBINAR_DB_URL=jdbc:postgresql://localhost/pod",
                "{'ENGINE': 'django.db.backends.sqlite3', 'NAME': 'db.sqlite3'} | # line 1, DATABASES: is on sqlite3, which this module does not speak",
                "{'ENGINE': 'django.db.backends.mysql', 'NAME': 'p', 'HOST': '/run/m.sock'} | # line 1, DATABASES: is reached by a socket; name a host",
                "env.db() | # line 1, DATABASES: its ENGINE can't be read"
            })
    void databases_of_django_become_addresses(String databases, String line) {
        assertThat(SettingsFrom.print("s.py", "DATABASES = {'default': " + databases + "}", false))
                .contains(line);
    }

    @Test
    void sessions_that_only_django_can_read_are_named_with_a_way_out() {
        assertThat(SettingsFrom.print("s.py", "SESSION_ENGINE = 'django.contrib.sessions.backends.cache'", false))
                .contains("# SESSION_ENGINE=")
                .doesNotContain("SESSION_ENGINE=django.contrib.sessions.backends.cache")
                .anyMatch(line -> line.contains("also when the cache is a Redis") && line.contains("cached_db"))
                .doesNotContainAnyElementsOf(PodSessions.DEFAULTS);
        assertThat(SettingsFrom.print("s.py", "SESSION_ENGINE = 'django.contrib.sessions.backends.cached_db'", false))
                .contains("SESSION_ENGINE=django.contrib.sessions.backends.cached_db")
                .doesNotContainAnyElementsOf(PodSessions.DEFAULTS);
    }

    @Test
    void a_redis_that_is_nowhere_named_is_said_to_be_at_pods_default() throws IOException {
        assertThat(SettingsFrom.print("s.py", "SITE_ID = 1", false)).containsAll(PodSessions.DEFAULTS);
        assertThat(SettingsFrom.print("settings_local.py", local(), false))
                .doesNotContainAnyElementsOf(PodSessions.DEFAULTS);
    }

    @Test
    void another_file_that_is_taken_in_is_named() {
        assertThat(SettingsFrom.print("s.py", "SITE_ID = 1\nfrom .secrets import *\n", false))
                .contains("#   line 2: takes in another file, which is not read");
    }

    @Test
    void a_shell_reads_back_what_was_printed() throws Exception {
        Path file = Files.write(temp.resolve("webinar.env"), SettingsFrom.print("s.py", local(), true));
        Process shell = new ProcessBuilder(
                        "sh", "-c", ". '" + file + "' && printf '%s|%s' \"$SECRET_KEY\" \"$WEBINAR_DB_PASSWORD\"")
                .redirectErrorStream(true)
                .start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("A_S3cr3t,with'a quote&$pace |pass#wörd");
    }

    @Test
    void a_file_that_is_not_there_is_told_in_one_line() {
        assertThatExceptionOfType(NoStart.class)
                .isThrownBy(() -> SettingsFrom.print(
                        temp.resolve("none.py"), false, new PrintStream(new ByteArrayOutputStream())))
                .withMessageContaining("none.py");
    }

    @Test
    void the_documentation_is_the_list_of_settings() {
        OurSettings ours = OurSettings.read();
        assertThat(ours.names()).contains("BBB_API_URL", "webinar.url", "SESSION_REDIS_PORT");
        assertThat(ours.required()).containsExactly("BBB_API_URL", "BBB_SECRET_KEY", "SECRET_KEY");
        assertThat(ours.notRead()).containsKeys("USE_MEETING", "USE_MEETING_WEBINAR", "CACHES");
        assertThat(ours.names()).doesNotContainAnyElementsOf(ours.notRead().keySet());
    }

    private String local() throws IOException {
        return Files.readString(Path.of("src/test/resources/pod/settings_local.py"));
    }

    private static List<String> variables(String source, boolean withSecrets) {
        return SettingsFrom.print("settings_local.py", source, withSecrets).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
