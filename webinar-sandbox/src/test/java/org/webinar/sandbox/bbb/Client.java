package org.webinar.sandbox.bbb;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.webinar.sandbox.Http;

/** Speaks to a sandbox BigBlueButton as the product would. */
final class Client {
    private final SandboxBbb bbb;

    Client(SandboxBbb bbb) {
        this.bbb = bbb;
    }

    String url(String call, String... namesAndValues) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Http.signed(bbb.apiUrl(), call, Http.query(parameters), bbb.secret());
    }

    String call(String call, String... namesAndValues) {
        return Http.get(url(call, namesAndValues)).body();
    }

    HttpResponse<String> response(String call, String... namesAndValues) {
        return Http.get(url(call, namesAndValues));
    }

    /** Creates the meeting called "demo". */
    String create(String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "name";
        all[1] = "Demo & more";
        all[2] = "meetingID";
        all[3] = "demo";
        System.arraycopy(more, 0, all, 4, more.length);
        return call("create", all);
    }

    /** Joins and answers the session token. */
    String join(String name, String role, String... more) {
        String[] all = new String[more.length + 6];
        all[0] = "fullName";
        all[1] = name;
        all[2] = "meetingID";
        all[3] = "demo";
        all[4] = "role";
        all[5] = role;
        System.arraycopy(more, 0, all, 6, more.length);
        String location = response("join", all).headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf('=') + 1);
    }

    String state(String token) {
        return Http.get(bbb.url() + "/html5client/api/state?sessionToken=" + token)
                .body();
    }

    int act(String token, String action, String json) {
        String url = bbb.url() + "/html5client/api/" + action + "?sessionToken=" + token;
        return Http.post(url, "application/json", json).statusCode();
    }
}
