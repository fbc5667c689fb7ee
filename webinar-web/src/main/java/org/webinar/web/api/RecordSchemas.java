package org.webinar.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes records by their components: what the server makes of them knows neither lists of records nor whole numbers. */
final class RecordSchemas {
    private static final String REFERENCE = "#/components/schemas/";
    private static final List<Class<?>> RECORDS = List.of(
            ApiMeeting.class,
            ApiMeetings.class,
            ApiEvent.class,
            ApiRoom.class,
            MeetingWish.class,
            ApiNow.class,
            ApiLive.class,
            ApiLives.class,
            ApiHappening.class,
            ApiTimeline.class,
            ApiGateway.class,
            ApiGateways.class,
            ApiMessage.class,
            ApiMessages.class,
            ApiProblem.class,
            FieldProblem.class);

    private RecordSchemas() {}

    /** All of them by their names. */
    static Map<String, Schema> all() {
        Map<String, Schema> found = new LinkedHashMap<>();
        RECORDS.forEach(record -> found.put(name(record), schema(record)));
        return found;
    }

    /** Their names. */
    static Set<String> names() {
        return RECORDS.stream().map(RecordSchemas::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Where one of them is described that has this description; null for none. */
    static Schema referenceTo(String description) {
        return RECORDS.stream()
                .filter(record -> words(record).description().equals(description))
                .map(RecordSchemas::reference)
                .findFirst()
                .orElse(null);
    }

    private static org.eclipse.microprofile.openapi.annotations.media.Schema words(Class<?> record) {
        return record.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    }

    private static String name(Class<?> record) {
        String name = words(record).name();
        return name.isEmpty() ? record.getSimpleName() : name;
    }

    private static Schema reference(Class<?> record) {
        return OASFactory.createSchema().ref(REFERENCE + name(record));
    }

    private static Schema schema(Class<?> record) {
        Schema schema = OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .description(words(record).description());
        for (RecordComponent component : record.getRecordComponents()) {
            schema.addProperty(component.getName(), property(component));
        }
        return schema;
    }

    private static Schema property(RecordComponent component) {
        var words =
                component.getAccessor().getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        Schema property = typed(component.getGenericType());
        if (property.getRef() != null) {
            return property;
        }
        property.description(words.description());
        if (!words.format().isEmpty()) {
            property.format(words.format());
        }
        if (words.enumeration().length > 0) {
            property.enumeration(List.of((Object[]) words.enumeration()));
        }
        if (!words.example().isEmpty()) {
            property.example(words.example());
        }
        return words.description().contains("; null") ? property.nullable(true) : property;
    }

    private static Schema typed(Type type) {
        if (type instanceof ParameterizedType list) {
            return OASFactory.createSchema().type(SchemaType.ARRAY).items(typed(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (RECORDS.contains(plain)) {
            return reference(plain);
        }
        if (plain == long.class || plain == Long.class) {
            return OASFactory.createSchema().type(SchemaType.INTEGER).format("int64");
        }
        if (plain == int.class || plain == Integer.class) {
            return OASFactory.createSchema().type(SchemaType.INTEGER).format("int32");
        }
        boolean flag = plain == boolean.class || plain == Boolean.class;
        return OASFactory.createSchema().type(flag ? SchemaType.BOOLEAN : SchemaType.STRING);
    }
}
