package org.webinar.web.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the generated description what is the same for all of the API: who comes in, and how it says no. */
public class ApiDescription implements OASFilter {
    private static final String HERE = "/" + ApiApplication.PATH;
    private static final String SCHEME = "token";
    private static final String ANY = "*/*";
    private static final String PROBLEM = "Problem";

    private static final Map<String, String> ALWAYS = Map.of(
            "400", "A parameter or the body makes no sense",
            "401", "No token, or one that is wrong, over or revoked",
            "403", "The token is not for this, or its account may not",
            "406", "There is no such form of it",
            "429", "Too often; Retry-After says in how many seconds it goes",
            "500", "Our own fault",
            "503", "Something that is needed does not answer");

    private static final Map<String, String> WRITING = Map.of(
            "409", "Something stands in the way, such as other webinars at all gateways",
            "413", "The body is larger than 256 KiB",
            "415", "The body has another form",
            "422", "A field can't be what it is; each is named in errors");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        description
                .getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "A token that an administrator has made; in the header Authorization only"));
        RecordSchemas.all().forEach(description.getComponents()::addSchema);
        description.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(HERE)) {
                item.getOperations().forEach((method, operation) -> complete(path, method, operation));
            }
        });
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of())));
        Map<String, String> answers = new TreeMap<>(ALWAYS);
        if (path.contains("{")) {
            answers.put("404", "There is no such thing at this site");
        }
        if (method != PathItem.HttpMethod.GET) {
            answers.putAll(WRITING);
        }
        answers.forEach((status, words) -> operation.getResponses().addAPIResponse(status, problem(words)));
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("4") && answer.getContent() == null) {
                answer.setContent(problem("").getContent());
            }
            refer(answer.getContent());
        });
        if (operation.getRequestBody() != null) {
            refer(operation.getRequestBody().getContent());
            spread(operation.getRequestBody().getContent());
        }
    }

    /** The server repeats a record wherever it is spoken of. */
    private static void refer(Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().values().stream()
                .filter(type -> type.getSchema() != null)
                .forEach(type -> {
                    Schema known = RecordSchemas.referenceTo(type.getSchema().getDescription());
                    type.setSchema(known == null ? type.getSchema() : known);
                });
    }

    /** What is sent is the same in each form; the server says so of none that it has been told. */
    private static void spread(Content content) {
        MediaType any = content.getMediaType(ANY);
        if (any != null) {
            content.removeMediaType(ANY);
            content.getMediaTypes().values().forEach(type -> type.setSchema(any.getSchema()));
        }
    }

    private static APIResponse problem(String words) {
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
    }
}
