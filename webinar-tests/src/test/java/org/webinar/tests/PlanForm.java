package org.webinar.tests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** The form in which a webinar is planned. */
record PlanForm(Page page) {
    static final String PATH = "/meeting/add/";
    private static final AtomicInteger DAYS = new AtomicInteger(1);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** The hour as presenters see it on their wall. */
    static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of("Europe/Paris"));
    }

    /** This hour on a day on which nobody else plans anything, and so with free gateways. */
    static LocalDateTime freshDay() {
        return now().plusDays(DAYS.getAndIncrement());
    }

    Locator name() {
        return page.locator("[id='webinar:name']");
    }

    Locator start() {
        return page.locator("[id='webinar:start']");
    }

    Locator messages() {
        return page.locator("[id='webinar:messages']");
    }

    /** The times that are offered when no gateway is free. */
    Locator offers() {
        return page.locator("[id^='webinar:offer:']");
    }

    Locator nameError() {
        return page.locator("[id='webinar:name-error']");
    }

    Locator startError() {
        return page.locator("[id='webinar:start-error']");
    }

    Locator field(String name) {
        return page.locator("[id='webinar:" + name + "']");
    }

    /** What is said beside a field. */
    Locator error(String name) {
        return field(name + "-error");
    }

    /** A group of fields that are seldom needed. */
    Locator group(String name) {
        return field(name + "-group");
    }

    /** Opens a group, as somebody does who has no mouse. */
    PlanForm open(String group) {
        group(group).locator("summary").press("Enter");
        return this;
    }

    PlanForm fill(String name, LocalDateTime start) {
        name().fill(name);
        start().fill(TYPED.format(start));
        return this;
    }

    /** Writes what a browser would not let one type. */
    PlanForm force(Locator field, String value) {
        field.evaluate(
                "(field, value) => { field.type = 'text'; field.removeAttribute('maxlength');"
                        + " field.required = false; field.value = value; }",
                value);
        return this;
    }

    void save() {
        page.locator("[id='webinar:save']").click();
    }

    /** Saves, and finds itself in the list. */
    MyMeetings plan() {
        save();
        page.waitForURL("**/meeting/**");
        page.locator("#add").waitFor();
        return new MyMeetings(page);
    }
}
