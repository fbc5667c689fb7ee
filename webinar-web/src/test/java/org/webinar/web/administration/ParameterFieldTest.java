package org.webinar.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.webinar.spi.gateway.Parameter;
import org.webinar.spi.gateway.Parameter.Kind;
import org.webinar.spi.gateway.Text;

/** A field of the setup form is what its driver says of it. */
class ParameterFieldTest {
    private static final Text LABEL = new Text("Pin", "Code");

    private static ParameterField field(Kind kind, boolean required, boolean secret, boolean kept) {
        Parameter parameter = new Parameter("pin", kind, required, secret, LABEL, LABEL);
        return new ParameterField(parameter, Locale.FRENCH, "1234", kept);
    }

    @Test
    void a_secret_never_reaches_the_page() {
        ParameterField secret = field(Kind.TEXT, false, true, true);
        assertThat(secret.getValue()).isNull();
        assertThat(secret.typed()).isFalse();
        assertThat(secret.toString()).doesNotContain("1234");
        assertThat(field(Kind.TEXT, false, false, false).getValue()).isEqualTo("1234");
    }

    @Test
    void a_secret_may_be_forgotten_unless_nothing_goes_without_it() {
        assertThat(field(Kind.TEXT, false, true, true).isForgettable()).isTrue();
        assertThat(field(Kind.TEXT, true, true, true).isForgettable()).isFalse();
        assertThat(field(Kind.TEXT, false, true, false).isForgettable()).isFalse();
    }

    @Test
    void it_speaks_the_language_of_the_page_and_a_switch_says_yes_or_no() {
        ParameterField field = field(Kind.SWITCH, false, false, false);
        assertThat(field.getLabel()).isEqualTo("Code");
        assertThat(field.isSwitch()).isTrue();
        field.setOn(true);
        assertThat(field.getValue()).isEqualTo("true");
        field.setOn(false);
        assertThat(field.isOn()).isFalse();
    }
}
