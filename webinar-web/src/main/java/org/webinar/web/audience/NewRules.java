package org.webinar.web.audience;

import org.webinar.chat.ChatRules;

/** Rules as a page sends them; what is not said is as usual. The components as in {@link ChatRules}. */
public record NewRules(
        Boolean hold,
        Integer slowSeconds,
        String words,
        Boolean linksOff,
        Boolean duplicatesOff,
        Boolean readOnly,
        Boolean guests) {

    static final NewRules USUAL = new NewRules(null, null, null, null, null, null, null);

    /** Throws a refusal when they are out of range. */
    ChatRules rules() {
        return new ChatRules(
                Boolean.TRUE.equals(hold),
                slowSeconds == null ? 0 : slowSeconds,
                words,
                Boolean.TRUE.equals(linksOff),
                Boolean.TRUE.equals(duplicatesOff),
                Boolean.TRUE.equals(readOnly),
                Boolean.TRUE.equals(guests));
    }
}
