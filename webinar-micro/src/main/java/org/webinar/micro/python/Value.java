package org.webinar.micro.python;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands at the right of an assignment. */
public sealed interface Value {

    /** A string. */
    record Text(String text) implements Value {}

    /** A number, as it would be printed. */
    record Number(java.math.BigDecimal number) implements Value {}

    /** True or False. */
    record Truth(boolean yes) implements Value {}

    /** None. */
    record Nothing() implements Value {}

    /** A tuple, list or set. */
    record Many(List<Value> values) implements Value {}

    /** A dictionary whose keys are strings; in the order in which it is written. */
    record Table(Map<String, Value> entries) implements Value {}

    /** What the environment says when Pod starts, or else the default. */
    record FromEnvironment(String variable, Optional<Value> fallback) implements Value {}

    /** An expression that is more than a literal; {@code why} is for the person who reads our output. */
    record Unknown(String why) implements Value {}

    /** The string, or the number or truth as a string; empty for everything else. */
    default Optional<String> plain() {
        if (this instanceof Text text) {
            return Optional.of(text.text());
        }
        if (this instanceof Number number) {
            return Optional.of(number.number().toPlainString());
        }
        return this instanceof Truth truth ? Optional.of(String.valueOf(truth.yes())) : Optional.empty();
    }
}
