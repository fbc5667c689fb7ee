package org.webinar.micro.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.webinar.micro.python.Value.Many;
import org.webinar.micro.python.Value.Text;

/** Numbers, and the few sums that settings are written as. */
final class Arithmetic {
    private static final int HEX = 16;

    private Arithmetic() {}

    static Value added(Value left, Value right, boolean minus) {
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

    static Value number(String text) {
        String digits = text.replace("_", "").toLowerCase(java.util.Locale.ROOT);
        try {
            if (digits.startsWith("0x")) {
                return new Value.Number(new BigDecimal(new BigInteger(digits.substring(2), HEX)));
            }
            return new Value.Number(new BigDecimal(digits));
        } catch (NumberFormatException rare) {
            throw new TooMuch("is a number of a rare kind");
        }
    }
}
