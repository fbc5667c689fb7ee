package org.webinar.web.question;

import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;

/**
 * Where a page wants something to go.
 *
 * @param state the name of the state, in small letters
 */
public record Wish(String state) {

    /**
     * The state that is meant.
     *
     * @throws BadRequestException when there is no such state
     */
    static <S extends Enum<S>> S of(Class<S> states, Wish wish) {
        return Arrays.stream(states.getEnumConstants())
                .filter(state -> wish != null && state.name().equalsIgnoreCase(wish.state()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }
}
