package org.webinar.micro.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.micro.python.Assignments.Remark;
import org.webinar.micro.python.Value.Many;
import org.webinar.micro.python.Value.Unknown;

class AssignmentsTest {

    static List<List<String>> literals() {
        return List.of(
                List.of("'a' \"b\" '''c'''", "abc"),
                List.of("\"\"\"two\nlines \\\n joined\"\"\"", "two\nlines  joined"),
                List.of("r'raw\\n'", "raw\\n"),
                List.of("u'caf\\xe9 \\u20ac \\U0001F600 \\101 \\q'", "café € 😀 A \\q"),
                List.of("'it\\'s' # a comment", "it's"),
                List.of("(\n  'in'  # one\n  ' brackets'\n)", "in brackets"),
                List.of("'a' + 'b'", "ab"),
                List.of("'# no comment; no end'", "# no comment; no end"),
                List.of("1_000", "1000"),
                List.of("0x1F", "31"),
                List.of("-2.50", "-2.50"),
                List.of("60 * 60 * 4", "14400"),
                List.of("True", "true"),
                List.of("BEFORE", "before"));
    }

    @ParameterizedTest
    @MethodSource("literals")
    void literals_are_read_as_python_reads_them(List<String> literal) {
        assertThat(value("BEFORE = 'before'\nX = " + literal.get(0) + "\n").plain())
                .contains(literal.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"('a', 'b')", "'a', 'b'", "['a', 'b',]", "{'a', 'b'}", "['a'] + ['b']", "(\n'a',\n\n# c\n'b',\n)"
            })
    void tuples_lists_and_sets_are_all_many(String many) {
        assertThat(((Many) value("X = " + many)).values())
                .extracting(word -> word.plain().orElseThrow())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f'x{1}'",
                "b'x'",
                "'%s' % 1",
                "call('x')",
                "os.path.join('a', 'b')",
                "1 if Y else 2",
                "[x for x in y]",
                "lambda: 1",
                "'a' * 3",
                "Y",
                "not Y",
                "{**A}",
                "1 <= 2",
                "'a'.lower()",
                "[1][0]",
                "()[",
                ""
            })
    void whatever_is_computed_is_never_guessed(String computed) {
        Assignments found = Assignments.in("X = 1\nX = " + computed + "\n");
        assertThat(found.values().getOrDefault("X", new Unknown("nothing of the file is read")))
                .as(computed)
                .satisfiesAnyOf(
                        unknown -> assertThat(unknown).isInstanceOf(Unknown.class),
                        many -> assertThat(((Many) many).values()).anyMatch(Unknown.class::isInstance));
    }

    @Test
    void the_last_assignment_wins_and_its_line_is_known() {
        Assignments found = Assignments.in("X = 1\r\nY: str = 'y'\r\nX = 2; Z = 3\r\n");
        assertThat(found.values().get("X").plain()).contains("2");
        assertThat(found.values().get("Y").plain()).contains("y");
        assertThat(found.values().get("Z").plain()).contains("3");
        assertThat(found.line("X")).isEqualTo(3);
    }

    @Test
    void entries_are_added_to_dictionaries_afterwards() {
        Value table = value("X = {'a': {'b': 1, 'c': f()}}\nX['a']['b'] = 2\nX['d'] = 'e'\n");
        assertThat(Assignments.in(table, "a")
                        .flatMap(a -> Assignments.in(a, "b"))
                        .flatMap(Value::plain))
                .contains("2");
        assertThat(Assignments.in(table, "a").flatMap(a -> Assignments.in(a, "c")))
                .contains(new Unknown("calls f"));
        assertThat(Assignments.in(table, "d").flatMap(Value::plain)).contains("e");
    }

    @Test
    void lists_grow() {
        assertThat(((Many) value("X = ['a']\nX += ['b']\n")).values()).hasSize(2);
        assertThat(value("X = ['a']\nX.append('b')\n")).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"if D:\n    X = 2\n", "if D: X = 2\n", "try:\n\tX = 2\nexcept E: pass\n"})
    void what_depends_on_a_condition_is_not_taken(String block) {
        assertThat(value("X = 1\n" + block)).isEqualTo(new Unknown("is assigned inside a block, on a condition"));
    }

    @Test
    void a_bracket_that_does_not_close_and_a_string_that_does_not_end_are_named() {
        assertThat(Assignments.in("X = 1\nY = (2,\nZ = 3\n").remarks())
                .containsExactly(new Remark(2, "a bracket is not closed: nothing of the file is read"));
        assertThat(Assignments.in("X = 1\nY = 'two\nZ = 3\n").remarks())
                .containsExactly(new Remark(2, "a string does not end: nothing of the file is read"));
    }

    /** A string of a whole certificate must not eat the stack. */
    @Test
    void long_strings_are_read() {
        String text = "line\\n".repeat(50_000);
        assertThat(value("X = '" + text + "'").plain().orElseThrow()).hasSize(250_000);
    }

    private static Value value(String source) {
        return Assignments.in(source).values().get("X");
    }
}
