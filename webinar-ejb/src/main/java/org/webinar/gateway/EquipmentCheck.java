package org.webinar.gateway;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.webinar.limits.Reach;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.Parameter;

/**
 * What a driver can do with what an administrator has typed.
 *
 * @param driver by which the gateway is to be driven
 * @param stored names of the secrets that the gateway has already
 */
record EquipmentCheck(GatewayDriver driver, Set<String> stored) {
    private static final int LONGEST = 1_000;

    /** What goes into a header of HTTP, and no blank that was copied along. */
    private static final Predicate<String> TOKEN = text -> text.matches("[!-~]{1,200}");

    /**
     * The same without what this driver has no use for.
     *
     * @throws NoSuchDialect when the driver knows dialects and not this one
     * @throws ParameterMissing when one is required and not there
     * @throws ParameterUnreadable when one is not of its kind
     * @throws TokenUnreadable when the token can't be sent
     */
    Equipment checked(Equipment typed) {
        if (!typed.dialect().isEmpty()
                && !driver.dialects().isEmpty()
                && !driver.dialects().contains(typed.dialect())) {
            throw new NoSuchDialect(typed.dialect());
        }
        driver.parameters().forEach(parameter -> check(parameter, typed));
        String token = typed.secrets().getOrDefault(Equipment.OWN_TOKEN, "");
        if (!token.isEmpty() && !TOKEN.test(token)) {
            throw new TokenUnreadable();
        }
        return new Equipment(
                typed.make(),
                typed.dialect(),
                only(typed.parameters(), names(false)),
                typed.certificate(),
                only(typed.secrets(), keptSecrets()));
    }

    /** The secrets that a gateway with this driver may have. */
    Set<String> keptSecrets() {
        Set<String> names = names(true);
        names.add(Equipment.OWN_TOKEN);
        return names;
    }

    private Set<String> names(boolean secret) {
        return driver.parameters().stream()
                .filter(parameter -> parameter.secret() == secret)
                .map(Parameter::name)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> only(Map<String, String> values, Set<String> names) {
        return values.entrySet().stream()
                .filter(value -> names.contains(value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void check(Parameter parameter, Equipment typed) {
        Map<String, String> values = parameter.secret() ? typed.secrets() : typed.parameters();
        String value = values.get(parameter.name());
        boolean kept = value == null && parameter.secret() && stored.contains(parameter.name());
        boolean empty = value == null || value.isEmpty();
        if (parameter.required() && empty && !kept) {
            throw new ParameterMissing(parameter);
        }
        if (!empty && !fits(parameter.kind(), value)) {
            throw new ParameterUnreadable(parameter);
        }
    }

    private static boolean fits(Parameter.Kind kind, String value) {
        return value.length() <= LONGEST
                && value.chars().noneMatch(Character::isISOControl)
                && switch (kind) {
                    case TEXT -> true;
                    case NUMBER -> value.matches("\\d{1,18}");
                    case SWITCH -> value.equals("true") || value.equals("false");
                    case ADDRESS -> isAddress(value);
                };
    }

    private static boolean isAddress(String value) {
        try {
            URI address = URI.create(value);
            return address.isAbsolute() && address.getHost() != null && Reach.INNER.mayBeTyped(address);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
