package org.webinar.micro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What docs/settings.md says, which is packaged with the launcher: the names of our settings, those that must be set, and
 * Pod's that we don't read with the reason. The launcher knows no other list, so none can differ.
 */
record OurSettings(Set<String> names, List<String> required, Map<String, String> notRead) {
    private static final Pattern ROW = Pattern.compile("\\| (`[^|]*) \\| ?([^|]*?) ?\\|(?: (.*) \\|)?");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z._-]+)`");

    static OurSettings read() {
        try (InputStream table = OurSettings.class.getResourceAsStream("settings.md")) {
            return of(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static OurSettings of(String document) {
        Set<String> names = new LinkedHashSet<>();
        List<String> required = new ArrayList<>();
        Map<String, String> notRead = new LinkedHashMap<>();
        Matcher row = ROW.matcher("");
        for (String line : document.lines().toList()) {
            if (!row.reset(line).matches()) {
                continue;
            }
            Matcher name = NAME.matcher(row.group(1));
            while (name.find()) {
                if (row.group(3) == null) {
                    notRead.put(name.group(1), plain(row.group(2)));
                } else {
                    names.add(name.group(1));
                }
                if (row.group(2).equals("*required*")) {
                    required.add(name.group(1));
                }
            }
        }
        return new OurSettings(names, required, notRead);
    }

    /** Without the marks of the documentation. */
    private static String plain(String text) {
        return text.replace("`", "").replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
    }
}
