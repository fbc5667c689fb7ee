package org.webinar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A group of people who may enter what is kept for it, for example a faculty (Pod's table, only read here). */
@Entity
@Table(name = "authentication_accessgroup")
public class AccessGroup {
    @Id
    private Long id;

    @Column(name = "code_name")
    private String codeName;

    @Column(name = "display_name")
    private String displayName;

    protected AccessGroup() {}

    public Long id() {
        return id;
    }

    /** The word by which settings and rights know it. */
    public String codeName() {
        return codeName;
    }

    /** The words by which people know it. */
    public String displayName() {
        return displayName;
    }
}
