package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterTextTest {

    @Test
    void comes_back_as_it_was() {
        Map<String, String> odd = Map.of("gw-id", "a=b:c#d", "user", " é\n\\u0041 ", "empty", "");
        assertThat(ParameterText.read(ParameterText.of(odd))).isEqualTo(odd);
        assertThat(ParameterText.of(Map.of("b", "2", "a", "1"))).isEqualTo("a=1\nb=2");
        assertThat(ParameterText.of(Map.of())).isNull();
        assertThat(ParameterText.read(null)).isEmpty();
        assertThat(ParameterText.read("gw-id = typed by hand\n")).containsEntry("gw-id", "typed by hand");
    }
}
