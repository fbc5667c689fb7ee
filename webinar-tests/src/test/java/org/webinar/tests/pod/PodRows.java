package org.webinar.tests.pod;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in Pod's tables at one moment.
 *
 * @param tables the rows of each table
 * @param constraints the checks that Django has made, name and text
 */
public record PodRows(Map<String, List<List<String>>> tables, List<List<String>> constraints) {

    /** How many rows each table has more than before; tables that have as many are left out. */
    public Map<String, Integer> grownSince(PodRows before) {
        Map<String, Integer> grown = new TreeMap<>();
        tables.forEach((table, rows) -> {
            int more =
                    rows.size() - before.tables().getOrDefault(table, List.of()).size();
            if (more != 0) {
                grown.put(table, more);
            }
        });
        return grown;
    }

    /** The rows that were there before and are not there any more, or not as they were; by table. */
    public Map<String, List<List<String>>> changedSince(PodRows before) {
        Map<String, List<List<String>>> changed = new TreeMap<>();
        before.tables().forEach((table, rows) -> {
            List<List<String>> gone = rows.stream()
                    .filter(row -> !tables.getOrDefault(table, List.of()).contains(row))
                    .toList();
            if (!gone.isEmpty()) {
                changed.put(table, gone);
            }
        });
        return changed;
    }
}
