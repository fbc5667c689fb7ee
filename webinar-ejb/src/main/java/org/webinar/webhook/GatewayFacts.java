package org.webinar.webhook;

import org.webinar.gateway.Condition;
import org.webinar.gateway.Duty;
import org.webinar.gateway.GatewaySheet;

/** A gateway as it is told: like the API's. */
final class GatewayFacts {
    private GatewayFacts() {}

    static Facts of(GatewaySheet sheet) {
        Duty duty = sheet.setup().duty();
        Condition condition = sheet.setup().condition();
        return new Facts.Writer()
                .is("id", sheet.gateway().id())
                .is("name", sheet.host())
                .is("make", sheet.setup().make())
                .is("broadcaster", sheet.gateway().broadcaster().name())
                .is("posture", duty.posture())
                .is("health", condition.health())
                .is("healthSince", condition.since().orElse(null))
                .is("trouble", condition.trouble().orElse(null))
                .is("lookedAt", condition.lookedAt().orElse(null))
                .is("streams", duty.slots())
                .is("priority", duty.priority())
                .is("unconfirmedStops", sheet.zombies().size())
                .facts();
    }
}
