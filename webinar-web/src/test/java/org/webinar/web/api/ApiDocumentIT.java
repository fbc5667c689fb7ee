package org.webinar.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The description of the API: what is generated from the resources is what is checked in and published. */
@ExtendWith(ArquillianExtension.class)
class ApiDocumentIT {
    private static final Path CHECKED_IN = Path.of("../docs/openapi.json");
    private static final Path GENERATED = Path.of("target/openapi.json");

    @ArquillianResource
    private URL product;

    @Deployment(testable = false)
    static WebArchive archive() {
        return Api.archive();
    }

    /** When this fails, look at the difference, and copy target/openapi.json to docs/ if it is meant. */
    @Test
    void what_is_generated_is_what_is_checked_in() throws IOException {
        String generated = Contract.of(Api.stranger(product)
                .send("GET", "/openapi", null, "Accept", "application/json")
                .body());
        Files.writeString(GENERATED, generated);
        assertThat(generated).isEqualTo(Files.readString(CHECKED_IN));
    }

    @Test
    void everybody_reads_it_at_its_address() throws IOException {
        HttpResponse<String> answer = Api.stranger(product).get("openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Api.header(answer, "Content-Type")).startsWith("application/json");
        assertThat(answer.body()).isEqualTo(Files.readString(CHECKED_IN));
    }

    @Test
    void each_operation_says_how_it_answers_and_what_it_needs() throws IOException {
        JsonObject paths = Contract.read(Files.readString(CHECKED_IN)).getJsonObject("paths");
        assertThat(paths).hasSizeGreaterThanOrEqualTo(8);
        paths.forEach((path, item) -> item.asJsonObject().forEach((method, value) -> {
            JsonObject operation = value.asJsonObject();
            assertThat(operation.getString("operationId")).as(path).isNotBlank();
            assertThat(operation.getString("description")).as(path).containsPattern("Scope [a-z]+:(read|write)\\.");
            assertThat(operation.getJsonArray("security")).as(path).isNotEmpty();
            JsonObject responses = operation.getJsonObject("responses");
            assertThat(responses.keySet()).as(path).contains("400", "401", "403", "429", "503");
            assertThat(responses.keySet()).as(path).containsAnyOf("200", "201", "204");
            responses.forEach(
                    (status, response) -> assertThat(response.asJsonObject().getString("description"))
                            .as(path + " " + status)
                            .isNotBlank());
        }));
    }
}
