package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.micro.NoStart.Why;

class ArgumentsTest {
    @Test
    void nothing_typed_means_this_machine_alone_at_port_8080() throws NoStart {
        Arguments arguments = Arguments.parse();

        assertThat(arguments.port()).isEqualTo(8080);
        assertThat(arguments.address()).isEqualTo("127.0.0.1");
        assertThat(arguments.data()).isEqualTo(Path.of("data"));
        assertThat(arguments.plugins()).isEmpty();
        assertThat(arguments.help()).isFalse();
    }

    @Test
    void every_argument_is_read() throws NoStart {
        Arguments arguments =
                Arguments.parse("--port", "9000", "--address", "0.0.0.0", "--data", "/srv/x=1", "--plugins", "more");

        assertThat(arguments.port()).isEqualTo(9000);
        assertThat(arguments.address()).isEqualTo("0.0.0.0");
        assertThat(arguments.data()).isEqualTo(Path.of("/srv/x=1"));
        assertThat(arguments.plugins()).contains(Path.of("more"));
    }

    @Test
    void the_doctor_is_asked_by_a_word() throws NoStart {
        assertThat(Arguments.parse("--doctor", "--json").doctor()).isTrue();
        assertThat(Arguments.parse("--doctor", "--json").json()).isTrue();
        assertThat(Arguments.parse("--doctor").ports()).isFalse();
        assertThat(Arguments.parse("--doctor").room()).isFalse();
        assertThat(Arguments.parse("--doctor", "--room").room()).isTrue();
        assertThat(Arguments.parse().doctor()).isFalse();
    }

    @Test
    void an_equals_sign_may_stand_between() throws NoStart {
        assertThat(Arguments.parse("--port=9000", "--data=a=b")).satisfies(arguments -> {
            assertThat(arguments.port()).isEqualTo(9000);
            assertThat(arguments.data()).isEqualTo(Path.of("a=b"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void help_is_understood(String word) throws NoStart {
        assertThat(Arguments.parse(word).help()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eighty", "8080.5", "99999999999", "٨٠"})
    void a_port_that_is_none_is_refused(String port) {
        assertThatExceptionOfType(NoStart.class)
                .isThrownBy(() -> Arguments.parse("--port", port))
                .satisfies(no -> assertThat(no.why()).isEqualTo(Why.USAGE))
                .withMessageContaining("--port")
                .withMessageContaining(port);
    }

    @Test
    void an_unknown_argument_is_named() {
        assertThatExceptionOfType(NoStart.class)
                .isThrownBy(() -> Arguments.parse("--prot", "9000"))
                .satisfies(no -> assertThat(no.why().code()).isEqualTo(2))
                .withMessageContaining("--prot")
                .withMessageContaining("--help");
    }

    @Test
    void a_value_that_is_missing_is_missed() {
        assertThatExceptionOfType(NoStart.class)
                .isThrownBy(() -> Arguments.parse("--data"))
                .withMessageContaining("--data needs a value");
        assertThatExceptionOfType(NoStart.class)
                .isThrownBy(() -> Arguments.parse("--data", "--port", "1"))
                .withMessageContaining("--data needs a value");
    }
}
