package org.webinar.doubles.university;

import java.util.List;

/**
 * Somebody at the university.
 *
 * @param name the user name
 * @param firstName the first name
 * @param lastName the last name
 * @param mail the address
 * @param affiliations in the words of eduPerson, the first one first
 * @param groups code names of groups
 */
public record Person(
        String name, String firstName, String lastName, String mail, List<String> affiliations, List<String> groups) {

    /** A teacher with all that can be known. */
    public static Person teacher(String name) {
        return new Person(
                name,
                "Zoé",
                "O’Brien & Cie",
                name + "@univ.example",
                List.of("faculty", "employee"),
                List.of("physics", "<b>chess</b>"));
    }

    /** A student of whom nothing else is known. */
    public static Person student(String name) {
        return new Person(name, "", "", "", List.of("student"), List.of());
    }
}
