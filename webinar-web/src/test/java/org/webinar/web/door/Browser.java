package org.webinar.web.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser and the little of a servlet container that the door looks at: cookies, one session, what came back. */
final class Browser {
    final Map<String, String> cookies = new LinkedHashMap<>();
    final Map<String, String> headers = new HashMap<>();
    final Map<String, String> parameters = new HashMap<>();
    final Map<String, String> heard = new HashMap<>();
    String method = "GET";
    String query;
    String host = "pod.univ.example";
    String redirect;
    int status = 200;
    StringWriter body = new StringWriter();

    /** Counts up with every session, and when one gets a new id. */
    int sessionNumber;

    private Map<String, Object> session;

    /** A new request. */
    HttpServletRequest asks(String path) {
        Map<String, Object> attributes = new HashMap<>();
        Map<String, String> sent = new LinkedHashMap<>(cookies);
        redirect = null;
        heard.clear();
        return as(HttpServletRequest.class, (proxy, call, arguments) -> switch (call.getName()) {
            case "getCookies" ->
                sent.isEmpty()
                        ? null
                        : sent.entrySet().stream()
                                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                                .toArray(Cookie[]::new);
            case "getHeader" -> headers.get(arguments[0]);
            case "getHeaders" ->
                Collections.enumeration(
                        headers.containsKey(arguments[0]) ? List.of(headers.get(arguments[0])) : List.of());
            case "getServletPath" -> path;
            case "getPathInfo" -> null;
            case "getMethod" -> method;
            case "getParameter" -> parameters.get(arguments[0]);
            case "getParameterMap" ->
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, typed -> new String[] {typed.getValue()}));
            case "getRequestURI" -> path;
            case "getQueryString" -> query;
            case "getServerName" -> host;
            case "getServerPort" -> 443;
            case "getRemoteAddr" -> "127.0.0.1";
            case "isSecure" -> true;
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "removeAttribute" -> attributes.remove(arguments[0]);
            case "getSession" -> session(arguments == null || (boolean) arguments[0]);
            case "changeSessionId" -> String.valueOf(++sessionNumber);
            default -> throw new IllegalStateException(call.getName());
        });
    }

    boolean hasSession() {
        return session != null;
    }

    Map<String, Object> session() {
        session(true);
        return session;
    }

    private HttpSession session(boolean create) {
        if (session == null) {
            if (!create) {
                return null;
            }
            session = new HashMap<>();
            sessionNumber++;
        }
        return as(HttpSession.class, (proxy, call, arguments) -> switch (call.getName()) {
            case "getAttribute" -> session.get(arguments[0]);
            case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
            case "removeAttribute" -> session.remove(arguments[0]);
            case "invalidate" -> session = null;
            default -> throw new IllegalStateException(call.getName());
        });
    }

    /** Where the answer goes. */
    HttpServletResponse hears() {
        return as(HttpServletResponse.class, (proxy, call, arguments) -> {
            switch (call.getName()) {
                case "addCookie" -> take((Cookie) arguments[0]);
                case "sendRedirect" -> redirect = (String) arguments[0];
                case "setStatus" -> status = (int) arguments[0];
                case "getWriter" -> {
                    return new PrintWriter(body);
                }
                case "setHeader" -> heard.put((String) arguments[0], (String) arguments[1]);
                case "setContentType", "setCharacterEncoding" -> {}
                default -> throw new IllegalStateException(call.getName());
            }
            return null;
        });
    }

    private void take(Cookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    /** Its server was started anew. */
    void loseSession() {
        session = null;
    }

    static <T> T as(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
