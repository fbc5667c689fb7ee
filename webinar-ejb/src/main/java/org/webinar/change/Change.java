package org.webinar.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.webinar.database.Folded;
import org.webinar.identity.Visitor;

/** Something that somebody has changed. Names stand in it as they were then: people and things may be gone. */
@Entity
@Table(name = "webinar_change")
public class Change {
    private static final int LONGEST_NAME = 250;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "site_id")
    private Integer siteId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "user_id")
    private Integer userId;

    private String username;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    @Enumerated(EnumType.STRING)
    private Thing.Kind kind;

    @Column(name = "thing_id")
    private Long thingId;

    @Column(name = "thing_name")
    private String thingName;

    @Column(name = "begins_at")
    private Instant beginsAt;

    /** Who and what, as they are looked for. */
    private String searched;

    private String differences;

    protected Change() {}

    Change(Note note, Visitor who, int siteId, Instant madeAt) {
        this.siteId = siteId;
        this.madeAt = madeAt;
        userId = who.userId();
        username = cut(who.username());
        fullName = cut(who.fullName());
        deed = note.deed();
        kind = note.thing().kind();
        thingId = note.thing().id();
        thingName = cut(note.thing().name());
        beginsAt = note.thing().begins();
        searched = Folded.of(thingName + "\n" + fullName + "\n" + username);
        differences = Differences.written(note.differences());
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    public Long id() {
        return id;
    }

    /** When. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Who, by the user name. */
    public String username() {
        return username;
    }

    /** Who, as others saw the name. */
    public String fullName() {
        return fullName;
    }

    /** What was done. */
    public Deed deed() {
        return deed;
    }

    /** To what. */
    public Thing thing() {
        return new Thing(kind, thingId, thingName, beginsAt);
    }

    /** What is different since. */
    public List<Difference> differences() {
        return Differences.read(differences);
    }
}
