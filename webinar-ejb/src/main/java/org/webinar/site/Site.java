package org.webinar.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A site of Pod's (Django's table, only read here). */
@Entity
@Table(name = "django_site")
public class Site {
    @Id
    private Integer id;

    private String domain;

    protected Site() {}

    /** For tests. */
    Site(int id, String domain) {
        this.id = id;
        this.domain = domain;
    }

    public int id() {
        return id;
    }

    /** The host under which it is reached, in lower case, with a port where Pod's administrator has written one. */
    public String domain() {
        return domain.strip().toLowerCase(Locale.ROOT);
    }
}
