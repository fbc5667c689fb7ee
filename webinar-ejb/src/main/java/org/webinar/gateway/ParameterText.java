package org.webinar.gateway;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Parameters as one column holds them: Java's properties, whose escapes keep each on its line. */
final class ParameterText {

    private ParameterText() {}

    static String of(Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return null;
        }
        Properties properties = new Properties();
        new TreeMap<>(parameters).forEach(properties::setProperty);
        try {
            StringWriter text = new StringWriter();
            properties.store(text, null);
            return text.toString()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Map<String, String> read(String text) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(text == null ? "" : text));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, properties::getProperty));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
