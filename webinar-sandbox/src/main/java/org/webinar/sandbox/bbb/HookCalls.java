package org.webinar.sandbox.bbb;

/** The calls of bbb-webhooks: hooks/create, hooks/list, hooks/destroy. */
final class HookCalls {
    private final Hooks hooks;

    HookCalls(Hooks hooks) {
        this.hooks = hooks;
    }

    Answer create(ApiRequest request) {
        if (!request.has("callbackURL")) {
            throw new ApiFailure("missingParamCallbackURL", "You must specify a callbackURL in the parameters.");
        }
        var known = hooks.byUrl(request.get("callbackURL"));
        if (known.isPresent()) {
            var xml = Xml.success()
                    .tag("hookID", known.get().id())
                    .message("duplicateWarning", "There is already a hook for this callback URL.");
            return Answer.xml(xml, "duplicateWarning");
        }
        var hook = hooks.add(request.get("callbackURL"), request.get("meetingID"), request.get("eventID"));
        return Answer.xml(Xml.success()
                .tag("hookID", hook.id())
                .tag("permanentHook", false)
                .tag("rawData", false));
    }

    Answer list(ApiRequest request) {
        var xml = Xml.success().open("hooks");
        for (Hooks.Hook hook : hooks.all()) {
            if (request.has("meetingID")
                    && !hook.meetingId().isEmpty()
                    && !hook.meetingId().equals(request.get("meetingID"))) {
                continue;
            }
            xml.open("hook").tag("hookID", hook.id()).cdata("callbackURL", hook.callbackUrl());
            if (!hook.meetingId().isEmpty()) {
                xml.cdata("meetingID", hook.meetingId());
            }
            if (!hook.events().isEmpty()) {
                xml.tag("eventID", hook.events());
            }
            xml.tag("permanentHook", false).tag("rawData", false).close("hook");
        }
        return Answer.xml(xml.close("hooks"));
    }

    Answer destroy(ApiRequest request) {
        if (!request.has("hookID")) {
            throw new ApiFailure("missingParamHookID", "You must specify a hookID in the parameters.");
        }
        if (!hooks.remove(request.get("hookID"))) {
            throw new ApiFailure("destroyMissingHook", "The hook informed was not found.");
        }
        return Answer.xml(Xml.success().tag("removed", true));
    }
}
