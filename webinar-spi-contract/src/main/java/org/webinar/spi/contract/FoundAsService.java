package org.webinar.spi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/**
 * A plugin in a jar is found by {@link ServiceLoader}.
 *
 * @param <T> the contract
 */
public interface FoundAsService<T> {

    /** The interface under whose name the jar lists its class. */
    Class<T> contract();

    /** The class that is to be found. */
    Class<? extends T> implementation();

    /** The file in {@code META-INF/services} names the class, and the class can be made. */
    @Test
    default void is_found_as_a_service() {
        assertThat(ServiceLoader.load(contract()))
                .as("META-INF/services/" + contract().getName())
                .hasAtLeastOneElementOfType(implementation());
    }
}
