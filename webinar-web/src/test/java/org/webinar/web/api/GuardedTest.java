package org.webinar.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;
import org.junit.jupiter.api.Test;
import org.webinar.token.Scope;

/** Each door of the API says what a token must be for, and how it answers. */
class GuardedTest {
    private static List<Method> operations() {
        return new ApiApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> Arrays.stream(method.getAnnotations())
                                .anyMatch(mark -> mark.annotationType().isAnnotationPresent(HttpMethod.class)))
                        .toList();
    }

    @Test
    void each_operation_says_what_a_token_must_be_for() {
        assertThat(operations()).hasSizeGreaterThan(8);
        assertThat(operations())
                .filteredOn(method -> !method.isAnnotationPresent(Needs.class))
                .extracting(Method::getName)
                .containsExactly("document");
        assertThat(operations())
                .filteredOn(method -> method.isAnnotationPresent(ForEverybody.class))
                .extracting(Method::getName)
                .containsExactly("document");
    }

    @Test
    void what_it_says_of_itself_is_what_it_needs() {
        operations().stream()
                .filter(method -> method.isAnnotationPresent(Needs.class))
                .forEach(method -> {
                    Scope scope = method.getAnnotation(Needs.class).value();
                    Operation said = method.getAnnotation(Operation.class);
                    assertThat(said.description()).endsWith("Scope " + scope.word() + ".");
                    assertThat(said.operationId()).isNotBlank();
                    boolean answered = method.isAnnotationPresent(APIResponse.class)
                            || method.isAnnotationPresent(APIResponses.class);
                    assertThat(answered).as(method.getName()).isTrue();
                });
    }

    @Test
    void who_reads_only_changes_nothing() {
        assertThat(operations())
                .filteredOn(method ->
                        method.isAnnotationPresent(Needs.class) && !method.isAnnotationPresent(jakarta.ws.rs.GET.class))
                .allMatch(method -> method.getAnnotation(Needs.class).value() == Scope.MEETINGS_WRITE);
    }
}
