package org.webinar.micro.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.webinar.micro.python.Token.Kind;
import org.webinar.micro.python.Value.Many;
import org.webinar.micro.python.Value.Table;
import org.webinar.micro.python.Value.Unknown;

/** What a Python file assigns to names in capitals, and what it does besides. Nothing of it is run. */
public final class Assignments {
    private static final Set<String> IMPORTS = Set.of("import", "from");
    private static final Set<String> BLOCKS =
            Set.of("if", "elif", "else", "for", "while", "try", "except", "finally", "with");

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Assignments() {}

    /**
     * Something in the file that we have not read.
     *
     * @param line where it stands, from 1
     * @param what in words
     */
    public record Remark(int line, String what) {}

    /** What stands in the file; a later assignment wins, as in Python. */
    public static Assignments in(String source) {
        Assignments found = new Assignments();
        try {
            Lexer.lines(source).forEach(found::take);
        } catch (NotPython broken) {
            found.remarks.add(new Remark(broken.line(), broken.getMessage() + ": nothing of the file is read"));
        }
        return found;
    }

    /** The names in the order of the file with what they stand for; {@link Unknown} for what is computed. */
    public Map<String, Value> values() {
        return values;
    }

    /** Where a name was assigned last. */
    public int line(String name) {
        return lines.get(name);
    }

    /** What was not read, in the order of the file. */
    public List<Remark> remarks() {
        return remarks;
    }

    private void take(Line line) {
        if (IMPORTS.stream().anyMatch(line::startsWith)) {
            imported(line);
            return;
        }
        boolean block = BLOCKS.stream().anyMatch(line::startsWith);
        Optional<String> name = block ? assignedBehindColon(line) : assigned(line);
        if (name.isPresent() && (block || line.indented())) {
            put(name.get(), new Unknown("is assigned inside a block, on a condition"), line);
        } else {
            name.ifPresent(plainly -> assign(plainly, line));
        }
    }

    /** {@code if DEBUG: NAME = value}, all on one line. */
    private static Optional<String> assignedBehindColon(Line line) {
        List<Token> words = line.tokens();
        return IntStream.range(1, words.size() - 1)
                .filter(i -> words.get(i - 1).is(":")
                        && isSetting(words.get(i))
                        && words.get(i + 1).is("="))
                .mapToObj(i -> words.get(i).text())
                .findFirst();
    }

    private static boolean isSetting(Token word) {
        return word.kind() == Kind.NAME && word.text().matches("[A-Z][A-Z0-9_]*");
    }

    /** Modules are no matter; everything of another file is. */
    private void imported(Line line) {
        if (line.tokens().get(line.tokens().size() - 1).is("*")) {
            remarks.add(new Remark(line.number(), "takes in another file, which is not read"));
        }
    }

    private static Optional<String> assigned(Line line) {
        Token first = line.tokens().get(0);
        boolean named = isSetting(first);
        boolean assigns = line.tokens().stream().anyMatch(word -> word.is("=") || word.is("+="))
                || line.tokens().size() > 1 && line.tokens().get(1).is(".");
        return named && assigns ? Optional.of(first.text()) : Optional.empty();
    }

    private void assign(String name, Line line) {
        List<Token> words = line.tokens();
        Token second = words.get(1);
        if (second.is("=")) {
            put(name, Expression.read(words.subList(2, words.size()), values), line);
        } else if (second.is("+=")) {
            put(name, more(values.get(name), Expression.read(words.subList(2, words.size()), values)), line);
        } else if (second.is("[")) {
            put(name, entry(values.get(name), words.subList(1, words.size())), line);
        } else if (second.is(":") && words.stream().anyMatch(word -> word.is("="))) {
            int sign = words.indexOf(
                    words.stream().filter(word -> word.is("=")).findFirst().orElseThrow());
            put(name, Expression.read(words.subList(sign + 1, words.size()), values), line);
        } else {
            put(name, new Unknown("is computed"), line);
        }
    }

    private static Value more(Value before, Value after) {
        if (before instanceof Many one && after instanceof Many other) {
            List<Value> all = new ArrayList<>(one.values());
            all.addAll(other.values());
            return new Many(all);
        }
        return new Unknown("is added to");
    }

    /** {@code NAME["key"]["key"] = value}. */
    private Value entry(Value table, List<Token> words) {
        List<Token> expression = words.size() > 4 && words.get(3).is("=") ? words.subList(4, words.size()) : null;
        boolean subscript = words.size() > 3
                && words.get(1).kind() == Kind.STRING
                && words.get(2).is("]");
        if (!subscript || !(table instanceof Table before)) {
            return new Unknown("is changed afterwards");
        }
        String key = words.get(1).text();
        Map<String, Value> entries = new LinkedHashMap<>(before.entries());
        entries.put(
                key,
                expression != null
                        ? Expression.read(expression, values)
                        : words.get(3).is("[")
                                ? entry(before.entries().get(key), words.subList(3, words.size()))
                                : new Unknown("is changed afterwards"));
        return new Table(entries);
    }

    private void put(String name, Value value, Line line) {
        values.remove(name);
        values.put(name, value);
        lines.put(name, line.number());
    }

    /** The text of an entry of a table, when it is one. */
    public static Optional<Value> in(Value table, String key) {
        return table instanceof Table entries
                ? Optional.ofNullable(entries.entries().get(key))
                : Optional.empty();
    }
}
