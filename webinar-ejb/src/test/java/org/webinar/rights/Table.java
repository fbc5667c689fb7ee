package org.webinar.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of docs/rights.md. */
final class Table {

    private Table() {}

    /** The table whose first column has this head: for each row, by its first cell, the other cells by their heads. */
    static Map<String, Map<String, String>> of(String head) {
        List<List<String>> rows = lines().stream()
                .dropWhile(line -> !line.startsWith("| " + head + " |"))
                .takeWhile(line -> line.startsWith("|"))
                .map(Table::cells)
                .toList();
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        rows.stream().skip(2).forEach(row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 1; i < row.size(); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            table.put(row.get(0), cells);
        });
        return table;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("../docs/rights.md"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
