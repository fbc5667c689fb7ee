package org.webinar.micro.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webinar.micro.python.Token.Kind;
import org.webinar.micro.python.Value.FromEnvironment;
import org.webinar.micro.python.Value.Many;
import org.webinar.micro.python.Value.Nothing;
import org.webinar.micro.python.Value.Table;
import org.webinar.micro.python.Value.Text;
import org.webinar.micro.python.Value.Truth;

/** An expression of literals, of names that were assigned before, and of questions to the environment. */
final class Expression {
    private final List<Token> words;
    private final Map<String, Value> known;
    private int at;

    private Expression(List<Token> words, Map<String, Value> known) {
        this.words = words;
        this.known = known;
    }

    /** What the words stand for; {@link Value.Unknown} when they are more than this class reads. */
    static Value read(List<Token> words, Map<String, Value> known) {
        Expression expression = new Expression(words, known);
        try {
            Value value = expression.tuple();
            if (!expression.atEnd()) {
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
        if (!peek(",")) {
            return first;
        }
        List<Value> values = new ArrayList<>(List.of(first));
        while (skip(",")) {
            if (!atEnd() && !peek(")")) {
                values.add(sum());
            }
        }
        return new Many(values);
    }

    private Value sum() {
        Value value = product();
        while (peek("+") || peek("-")) {
            boolean minus = next().is("-");
            value = added(value, product(), minus);
        }
        return value;
    }

    private static Value added(Value left, Value right, boolean minus) {
        if (left instanceof Value.Number one && right instanceof Value.Number other) {
            return new Value.Number(
                    minus ? one.number().subtract(other.number()) : one.number().add(other.number()));
        }
        if (!minus && left instanceof Text one && right instanceof Text other) {
            return new Text(one.text() + other.text());
        }
        if (!minus && left instanceof Many one && right instanceof Many other) {
            List<Value> all = new ArrayList<>(one.values());
            all.addAll(other.values());
            return new Many(all);
        }
        throw new TooMuch("is computed");
    }

    private Value product() {
        Value value = signed();
        while (skip("*")) {
            if (!(value instanceof Value.Number one) || !(signed() instanceof Value.Number other)) {
                throw new TooMuch("is computed");
            }
            value = new Value.Number(one.number().multiply(other.number()));
        }
        return value;
    }

    private Value signed() {
        if (!skip("-")) {
            return atom();
        }
        if (atom() instanceof Value.Number number) {
            return new Value.Number(number.number().negate());
        }
        throw new TooMuch("is computed");
    }

    private Value atom() {
        Token word = next();
        return switch (word.kind()) {
            case STRING -> strings(word);
            case OTHER_STRING -> throw new TooMuch("is a string that is put together when Python runs");
            case NUMBER -> number(word.text());
            case NAME -> name(word);
            case SIGN -> bracket(word);
        };
    }

    /** Strings that stand side by side are one. */
    private Value strings(Token first) {
        StringBuilder text = new StringBuilder(first.text());
        while (!atEnd() && words.get(at).kind() == Kind.STRING) {
            text.append(next().text());
        }
        return new Text(text.toString());
    }

    private static Value number(String text) {
        String digits = text.replace("_", "").toLowerCase(java.util.Locale.ROOT);
        try {
            if (digits.startsWith("0x")) {
                return new Value.Number(new BigDecimal(new BigInteger(digits.substring(2), 16)));
            }
            return new Value.Number(new BigDecimal(digits));
        } catch (NumberFormatException rare) {
            throw new TooMuch("is a number of a rare kind");
        }
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
        while (skip(".")) {
            path.append('.').append(next().text());
        }
        return switch (path.toString()) {
            case "os.environ.get", "environ.get", "os.getenv", "getenv" -> environment("(", ")");
            case "os.environ", "environ" -> environment("[", "]");
            default -> assigned(path.toString());
        };
    }

    private Value assigned(String name) {
        if (peek("(")) {
            throw new TooMuch("calls " + name);
        }
        Value value = known.get(name);
        if (value == null || peek("[")) {
            throw new TooMuch("needs " + name);
        }
        return value;
    }

    private Value environment(String open, String close) {
        expect(open);
        List<Value> arguments = new ArrayList<>();
        while (!skip(close)) {
            arguments.add(sum());
            if (!peek(close)) {
                expect(",");
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
        if (skip(")")) {
            return new Many(List.of());
        }
        Value value = tuple();
        expect(")");
        return value;
    }

    private List<Value> values(String close) {
        List<Value> values = new ArrayList<>();
        while (!skip(close)) {
            values.add(lenient());
            if (!peek(close)) {
                expect(",");
            }
        }
        return values;
    }

    /** A dictionary, or a set. */
    private Value inCurly() {
        Map<String, Value> entries = new LinkedHashMap<>();
        List<Value> members = new ArrayList<>();
        while (!skip("}")) {
            Value key = sum();
            if (!skip(":")) {
                members.add(key);
            } else if (key instanceof Text name) {
                entries.put(name.text(), lenient());
            } else {
                lenient();
            }
            if (!peek("}")) {
                expect(",");
            }
        }
        return members.isEmpty() ? new Table(entries) : new Many(members);
    }

    /** One value in a dictionary may be more than we read, and the others still be of use. */
    private Value lenient() {
        int begun = at;
        try {
            Value value = sum();
            if (peek(",") || peek("}") || peek("]")) {
                return value;
            }
            throw new TooMuch("is computed");
        } catch (TooMuch more) {
            at = begun;
            skipValue();
            return new Value.Unknown(more.getMessage());
        }
    }

    private void skipValue() {
        int depth = 0;
        while (!atEnd() && (depth > 0 || !(peek(",") || peek("}") || peek("]")))) {
            Token word = next();
            if (word.kind() == Kind.SIGN) {
                depth += "([{".contains(word.text()) ? 1 : ")]}".contains(word.text()) ? -1 : 0;
            }
        }
    }

    private boolean atEnd() {
        return at >= words.size();
    }

    private boolean peek(String sign) {
        return !atEnd() && words.get(at).is(sign);
    }

    private boolean skip(String sign) {
        if (peek(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String sign) {
        if (!skip(sign)) {
            throw new TooMuch("is computed");
        }
    }

    private Token next() {
        if (atEnd()) {
            throw new TooMuch("is not complete");
        }
        return words.get(at++);
    }

    /** More than literals. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch(String why) {
            super(why, null, false, false);
        }
    }
}
