package org.webinar.database;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Metamodel;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A table that this product reads or writes, as its entity describes it.
 *
 * @param name its name, in lower case
 * @param filled whether we insert rows, so that every column that must be filled is ours to fill
 * @param columns the Java type that each column becomes, under the column's name in lower case
 */
record MappedTable(String name, boolean filled, Map<String, Class<?>> columns) {
    private static final String OURS = "webinar_";

    /** Tables of Pod that are asked in SQL and have no entity. */
    private static final List<MappedTable> ASKED_IN_SQL = List.of(
            new MappedTable(
                    "auth_permission",
                    false,
                    Map.of("id", Integer.class, "content_type_id", Integer.class, "codename", String.class)),
            new MappedTable("django_content_type", false, Map.of("id", Integer.class, "app_label", String.class)),
            new MappedTable(
                    "auth_user_user_permissions",
                    false,
                    Map.of("user_id", Integer.class, "permission_id", Integer.class)),
            new MappedTable("auth_group", false, Map.of("id", Integer.class, "name", String.class)),
            new MappedTable(
                    "auth_group_permissions", false, Map.of("group_id", Integer.class, "permission_id", Integer.class)),
            new MappedTable("auth_user_groups", false, Map.of("user_id", Integer.class, "group_id", Integer.class)),
            new MappedTable("live_event_viewers", false, Map.of("event_id", Long.class)),
            new MappedTable("live_event_videos", false, Map.of("event_id", Long.class)),
            new MappedTable("live_heartbeat", false, Map.of("event_id", Long.class)),
            new MappedTable("meeting_meetingsessionlog", false, Map.of("meeting_id", Long.class)),
            new MappedTable("authentication_owner", false, Map.of("id", Long.class, "user_id", Integer.class)),
            new MappedTable(
                    "authentication_accessgroup_sites",
                    false,
                    Map.of("accessgroup_id", Long.class, "site_id", Integer.class)),
            new MappedTable(
                    "authentication_owner_accessgroups",
                    false,
                    Map.of("owner_id", Long.class, "accessgroup_id", Long.class)),
            new MappedTable(
                    "authentication_owner_sites",
                    false,
                    Map.of("id", Long.class, "owner_id", Long.class, "site_id", Integer.class)));

    /** All tables of the entities, and those that are asked in SQL. */
    static List<MappedTable> all(Metamodel metamodel) {
        return Stream.concat(
                        metamodel.getEntities().stream()
                                .map(EntityType::getJavaType)
                                .flatMap(entity -> Stream.concat(Stream.of(of(entity)), collections(entity))),
                        ASKED_IN_SQL.stream())
                .toList();
    }

    static MappedTable of(Class<?> entity) {
        Map<String, Class<?>> columns = new TreeMap<>();
        collect(entity, columns);
        boolean filled = fields(entity).anyMatch(field -> field.isAnnotationPresent(GeneratedValue.class));
        return new MappedTable(lower(entity.getAnnotation(Table.class).name()), filled, columns);
    }

    /** The tables behind an entity's collections: pairs of numbers, whose rows number themselves. */
    private static Stream<MappedTable> collections(Class<?> entity) {
        return fields(entity).filter(MappedTable::isCollection).map(field -> {
            CollectionTable values = field.getAnnotation(CollectionTable.class);
            return values == null
                    ? pairs(field.getAnnotation(JoinTable.class))
                    : new MappedTable(
                            lower(values.name()),
                            true,
                            Map.of(
                                    "id",
                                    Long.class,
                                    lower(values.joinColumns()[0].name()),
                                    Long.class,
                                    lower(field.getAnnotation(Column.class).name()),
                                    Long.class));
        });
    }

    private static MappedTable pairs(JoinTable table) {
        return new MappedTable(
                lower(table.name()),
                true,
                Map.of(
                        "id",
                        Long.class,
                        lower(table.joinColumns()[0].name()),
                        Long.class,
                        lower(table.inverseJoinColumns()[0].name()),
                        Long.class));
    }

    private static boolean isCollection(Field field) {
        return Collection.class.isAssignableFrom(field.getType());
    }

    /** Whether the table is one of our own, which only our own scripts make. */
    boolean ours() {
        return name.startsWith(OURS);
    }

    static List<MappedTable> ofPod(Collection<MappedTable> tables) {
        return tables.stream().filter(table -> !table.ours()).toList();
    }

    private static void collect(Class<?> type, Map<String, Class<?>> columns) {
        fields(type).filter(field -> !isCollection(field)).forEach(field -> {
            if (field.isAnnotationPresent(Embedded.class)) {
                collect(field.getType(), columns);
            } else if (field.isAnnotationPresent(JoinColumn.class)) {
                columns.put(lower(field.getAnnotation(JoinColumn.class).name()), Long.class);
            } else {
                Column column = field.getAnnotation(Column.class);
                boolean named = column != null && !column.name().isEmpty();
                columns.put(lower(named ? column.name() : field.getName()), field.getType());
            }
        });
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isSynthetic() && !field.isAnnotationPresent(Transient.class));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
