package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.Parameter;
import org.webinar.spi.gateway.Parameter.Kind;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.Text;

/** What may be typed for a gateway: as its driver says, and nothing else is stored. */
class EquipmentCheckTest {
    private final EquipmentCheck check = new EquipmentCheck(new Demanding(), Set.of());

    private static Equipment typed(Map<String, String> parameters, Map<String, String> secrets) {
        return new Equipment("demanding", "", parameters, "", secrets);
    }

    @Test
    void what_fits_is_taken_and_what_the_driver_does_not_know_is_left_out() {
        Equipment checked = check.checked(typed(
                Map.of("url", "https://gw.example.org/x", "of-another-make", "x", "pin", "in clear"),
                Map.of("pin", "1234", "of-another-make", "x", Equipment.OWN_TOKEN, "t0k/en=")));
        assertThat(checked.parameters()).containsOnlyKeys("url");
        assertThat(checked.secrets()).isEqualTo(Map.of("pin", "1234", Equipment.OWN_TOKEN, "t0k/en="));
        assertThat(checked.toString()).doesNotContain("1234", "t0k");
    }

    @Test
    void a_secret_that_is_there_needs_not_be_typed_again_but_can_not_be_taken_away() {
        Map<String, String> parameters = Map.of("url", "https://gw.example.org");
        assertThatThrownBy(() -> check.checked(typed(parameters, Map.of())))
                .isInstanceOfSatisfying(ParameterMissing.class, missing -> assertThat(missing.name())
                        .isEqualTo("pin"));
        EquipmentCheck later = new EquipmentCheck(new Demanding(), Set.of("pin"));
        assertThat(later.checked(typed(parameters, Map.of())).secrets()).isEmpty();
        assertThatThrownBy(() -> later.checked(typed(parameters, Map.of("pin", ""))))
                .isInstanceOf(ParameterMissing.class);
    }

    @ParameterizedTest
    @CsvSource({
        "url, gw.example.org",
        "url, /path",
        "url, http:",
        "size, -1",
        "size, 1.5",
        "size, many",
        "hd, yes",
        "hd, TRUE"
    })
    void what_is_not_of_its_kind_is_refused_and_named(String name, String value) {
        Map<String, String> parameters = new java.util.HashMap<>(Map.of("url", "https://gw.example.org"));
        parameters.put(name, value);
        assertThatThrownBy(() -> check.checked(typed(parameters, Map.of("pin", "1"))))
                .isInstanceOfSatisfying(ParameterUnreadable.class, unreadable -> assertThat(unreadable.name())
                        .isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {" with blanks ", "é", "two\nlines", "\u0001"})
    void a_token_that_no_header_takes_is_refused(String token) {
        assertThatThrownBy(() -> check.checked(
                        typed(Map.of("url", "https://gw.example.org"), Map.of("pin", "1", Equipment.OWN_TOKEN, token))))
                .isInstanceOf(TokenUnreadable.class)
                .hasMessageNotContaining(token.strip());
    }

    @Test
    void a_dialect_that_the_driver_does_not_speak_is_refused() {
        Equipment klingon = new Equipment("demanding", "klingon", Map.of(), "");
        assertThatThrownBy(() -> check.checked(klingon)).isInstanceOf(NoSuchDialect.class);
    }

    /** A driver that asks for one of each kind. */
    private static final class Demanding implements GatewayDriver {

        @Override
        public String make() {
            return "demanding";
        }

        @Override
        public String label(Locale language) {
            return "Demanding";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(
                    parameter("url", Kind.ADDRESS, true, false),
                    parameter("pin", Kind.TEXT, true, true),
                    parameter("size", Kind.NUMBER, false, false),
                    parameter("hd", Kind.SWITCH, false, false));
        }

        private static Parameter parameter(String name, Kind kind, boolean required, boolean secret) {
            return new Parameter(name, kind, required, secret, Text.same(name), Text.same(name));
        }

        @Override
        public List<String> dialects() {
            return List.of("old", "new");
        }

        @Override
        public Probed probe(GatewayAddress gateway) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Engagement start(GatewayAddress gateway, Broadcast broadcast) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stop(GatewayAddress gateway, Engagement engagement) {
            throw new UnsupportedOperationException();
        }
    }
}
