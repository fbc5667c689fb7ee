package org.webinar.micro.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webinar.micro.python.Value.FromEnvironment;
import org.webinar.micro.python.Value.Many;
import org.webinar.micro.python.Value.Nothing;
import org.webinar.micro.python.Value.Table;
import org.webinar.micro.python.Value.Text;
import org.webinar.micro.python.Value.Truth;

/** An expression of literals, of names that were assigned before, and of questions to the environment. */
final class Expression {
    private final Words words;
    private final Map<String, Value> known;

    private Expression(Words words, Map<String, Value> known) {
        this.words = words;
        this.known = known;
    }

    /** What the words stand for; {@link Value.Unknown} when they are more than this class reads. */
    static Value read(List<Token> words, Map<String, Value> known) {
        Expression expression = new Expression(new Words(words), known);
        try {
            Value value = expression.tuple();
            if (!expression.words.atEnd()) {
                throw new TooMuch("is computed");
            }
            return value;
        } catch (TooMuch more) {
            return new Value.Unknown(more.getMessage());
        }
    }

    /** Values with commas between need no brackets. */
    private Value tuple() {
        Value first = sum();
        if (!words.peek(",")) {
            return first;
        }
        List<Value> values = new ArrayList<>(List.of(first));
        while (words.skip(",")) {
            if (!words.atEnd() && !words.peek(")")) {
                values.add(sum());
            }
        }
        return new Many(values);
    }

    private Value sum() {
        Value value = product();
        while (words.peek("+") || words.peek("-")) {
            boolean minus = words.next().is("-");
            value = Arithmetic.added(value, product(), minus);
        }
        return value;
    }

    private Value product() {
        Value value = signed();
        while (words.skip("*")) {
            if (!(value instanceof Value.Number one) || !(signed() instanceof Value.Number other)) {
                throw new TooMuch("is computed");
            }
            value = new Value.Number(one.number().multiply(other.number()));
        }
        return value;
    }

    private Value signed() {
        if (!words.skip("-")) {
            return atom();
        }
        if (atom() instanceof Value.Number number) {
            return new Value.Number(number.number().negate());
        }
        throw new TooMuch("is computed");
    }

    private Value atom() {
        Token word = words.next();
        return switch (word.kind()) {
            case STRING -> strings(word);
            case OTHER_STRING -> throw new TooMuch("is a string that is put together when Python runs");
            case NUMBER -> Arithmetic.number(word.text());
            case NAME -> name(word);
            case SIGN -> bracket(word);
        };
    }

    /** Strings that stand side by side are one. */
    private Value strings(Token first) {
        StringBuilder text = new StringBuilder(first.text());
        while (words.peekString()) {
            text.append(words.next().text());
        }
        return new Text(text.toString());
    }

    private Value name(Token word) {
        switch (word.text()) {
            case "True", "False":
                return new Truth(word.text().equals("True"));
            case "None":
                return new Nothing();
            default:
                break;
        }
        StringBuilder path = new StringBuilder(word.text());
        while (words.skip(".")) {
            path.append('.').append(words.next().text());
        }
        return switch (path.toString()) {
            case "os.environ.get", "environ.get", "os.getenv", "getenv" -> environment("(", ")");
            case "os.environ", "environ" -> environment("[", "]");
            default -> assigned(path.toString());
        };
    }

    private Value assigned(String name) {
        if (words.peek("(")) {
            throw new TooMuch("calls " + name);
        }
        Value value = known.get(name);
        if (value == null || words.peek("[")) {
            throw new TooMuch("needs " + name);
        }
        return value;
    }

    private Value environment(String open, String close) {
        words.expect(open);
        List<Value> arguments = new ArrayList<>();
        while (!words.skip(close)) {
            arguments.add(sum());
            if (!words.peek(close)) {
                words.expect(",");
            }
        }
        if (!arguments.isEmpty() && arguments.size() <= 2 && arguments.get(0) instanceof Text variable) {
            return new FromEnvironment(
                    variable.text(), arguments.size() == 2 ? Optional.of(arguments.get(1)) : Optional.empty());
        }
        throw new TooMuch("asks the environment in a way of its own");
    }

    private Value bracket(Token open) {
        return switch (open.text()) {
            case "(" -> inRound();
            case "[" -> new Many(values("]"));
            case "{" -> inCurly();
            default -> throw new TooMuch("is computed");
        };
    }

    private Value inRound() {
        if (words.skip(")")) {
            return new Many(List.of());
        }
        Value value = tuple();
        words.expect(")");
        return value;
    }

    private List<Value> values(String close) {
        List<Value> values = new ArrayList<>();
        while (!words.skip(close)) {
            values.add(lenient());
            if (!words.peek(close)) {
                words.expect(",");
            }
        }
        return values;
    }

    /** A dictionary, or a set. */
    private Value inCurly() {
        Map<String, Value> entries = new LinkedHashMap<>();
        List<Value> members = new ArrayList<>();
        while (!words.skip("}")) {
            Value key = sum();
            if (!words.skip(":")) {
                members.add(key);
            } else if (key instanceof Text name) {
                entries.put(name.text(), lenient());
            } else {
                lenient();
            }
            if (!words.peek("}")) {
                words.expect(",");
            }
        }
        return members.isEmpty() ? new Table(entries) : new Many(members);
    }

    /** One value in a dictionary may be more than we read, and the others still be of use. */
    private Value lenient() {
        int begun = words.at();
        try {
            Value value = sum();
            if (words.peek(",") || words.peek("}") || words.peek("]")) {
                return value;
            }
            throw new TooMuch("is computed");
        } catch (TooMuch more) {
            words.skipValueFrom(begun);
            return new Value.Unknown(more.getMessage());
        }
    }
}
