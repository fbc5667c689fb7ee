package org.webinar.doubles.university;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A CAS server (protocol 3.0): its page asks who somebody is, and each ticket is good once, for the service it was made for;
 * afterwards it is how the server calls the session of that service.
 */
public final class CasDouble implements AutoCloseable {
    private static final int OK = 200;
    private static final String XML = "application/xml";

    private final Page page = new Page();
    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private final Map<String, Ticket> sessions = new ConcurrentHashMap<>();
    private volatile Optional<String> lie = Optional.empty();

    /** Opens at a free port of this machine. */
    public CasDouble() throws IOException {
        page.at("/cas/login", this::login);
        page.at(
                "/cas/logout",
                exchange -> Page.lead(exchange, Page.parameters(exchange).getOrDefault("service", "/cas/login")));
        page.at("/cas/p3/serviceValidate", exchange -> validate(exchange, true));
        page.at("/cas/serviceValidate", exchange -> validate(exchange, false));
    }

    /** Where it is found. */
    public URI address() {
        return page.address().resolve("/cas");
    }

    /** Knows somebody from now on. */
    public void knows(Person person) {
        people.put(person.name(), person);
    }

    /** A new ticket, as its page makes it. */
    public String ticket(String user, String service) {
        String ticket = "ST-" + UUID.randomUUID();
        tickets.put(ticket, new Ticket(user, service));
        return ticket;
    }

    /** Answers this and nothing else when it is asked for a ticket. */
    public void lies(String answer) {
        lie = Optional.of(answer);
    }

    /** Ends somebody's session: says so to each service where there is one. The answers, by ticket. */
    public Map<String, Integer> ends(String user) throws IOException {
        Map<String, Integer> answers = new HashMap<>();
        for (Map.Entry<String, Ticket> session : sessions.entrySet()) {
            if (session.getValue().user().equals(user)) {
                URI service = URI.create(session.getValue().service());
                answers.put(
                        session.getKey(), BackChannel.say(service, "logoutRequest", logoutRequest(session.getKey())));
            }
        }
        sessions.keySet().removeAll(answers.keySet());
        return answers;
    }

    /** What is said when the session of a ticket ends (CAS protocol 3.0, 2.3.3). */
    public static String logoutRequest(String ticket) {
        return "<samlp:LogoutRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"LR-" + UUID.randomUUID()
                + "\" Version=\"2.0\" IssueInstant=\"2026-11-30T10:00:00Z\">"
                + "<saml:NameID xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">@NOT_USED@</saml:NameID>"
                + "<samlp:SessionIndex>" + Page.escaped(ticket) + "</samlp:SessionIndex></samlp:LogoutRequest>";
    }

    private void login(HttpExchange exchange) throws IOException {
        Map<String, String> asked = Page.parameters(exchange);
        String service = asked.getOrDefault("service", "");
        if (!exchange.getRequestMethod().equals("POST") || !people.containsKey(asked.getOrDefault("user", ""))) {
            Page.say(exchange, OK, "text/html", Page.form("University", Map.of("service", service)));
            return;
        }
        String sign = service.contains("?") ? "&" : "?";
        Page.lead(exchange, service + sign + "ticket=" + ticket(asked.get("user"), service));
    }

    private void validate(HttpExchange exchange, boolean withAttributes) throws IOException {
        Map<String, String> asked = Page.parameters(exchange);
        String word = asked.getOrDefault("ticket", "");
        Optional<Ticket> ticket = Optional.ofNullable(tickets.remove(word));
        ticket.filter(known -> known.service().equals(asked.get("service")))
                .ifPresent(known -> sessions.put(word, known));
        String answer = lie.orElseGet(() -> ticket.map(known -> known.service().equals(asked.get("service"))
                        ? success(people.get(known.user()), withAttributes)
                        : failure("INVALID_SERVICE"))
                .orElseGet(() -> failure("INVALID_TICKET")));
        Page.say(exchange, OK, XML, answer);
    }

    private static String success(Person person, boolean withAttributes) {
        StringBuilder text = new StringBuilder(
                "<cas:authenticationSuccess><cas:user>" + Page.escaped(person.name()) + "</cas:user>");
        if (withAttributes) {
            text.append("<cas:attributes>");
            attribute(text, "givenName", person.firstName());
            attribute(text, "sn", person.lastName());
            attribute(text, "mail", person.mail());
            attribute(text, "primaryAffiliation", person.affiliations().get(0));
            person.affiliations().forEach(value -> attribute(text, "affiliation", value));
            person.groups().forEach(value -> attribute(text, "groups", value));
            text.append("</cas:attributes>");
        }
        return response(text.append("</cas:authenticationSuccess>").toString());
    }

    private static void attribute(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append("<cas:" + name + ">").append(Page.escaped(value)).append("</cas:" + name + ">");
        }
    }

    private static String failure(String code) {
        return response("<cas:authenticationFailure code=\"" + code + "\">no</cas:authenticationFailure>");
    }

    private static String response(String inner) {
        return "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\">" + inner + "</cas:serviceResponse>";
    }

    @Override
    public void close() {
        page.close();
    }

    /** Whom a ticket stands for, and where. */
    private record Ticket(String user, String service) {}
}
