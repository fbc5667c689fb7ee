package org.webinar.settings;

import java.util.function.Function;

/**
 * One thing that an administrator can set, under Pod's name where Pod has it.
 *
 * @param <T> the type of its value
 * @param name the MicroProfile Config name; never null
 * @param fallback the value as text when nothing is set; null where the administrator must decide
 * @param secret whether the value may never be shown
 * @param read turns the text into the value; throws IllegalArgumentException on nonsense
 * @param help one sentence for the administrator
 */
public record Setting<T>(String name, String fallback, boolean secret, Function<String, T> read, String help) {

    static <T> Setting<T> of(String name, String fallback, Function<String, T> read, String help) {
        return new Setting<>(name, fallback, false, read, help);
    }

    static Setting<String> secret(String name, String help) {
        return secret(name, null, Function.identity(), help);
    }

    static <T> Setting<T> secret(String name, String fallback, Function<String, T> read, String help) {
        return new Setting<>(name, fallback, true, read, help);
    }
}
