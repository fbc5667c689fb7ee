package org.webinar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.site.CurrentSite;

/** The access groups that something may be kept for. */
@ApplicationScoped
@Transactional
public class AccessGroups {
    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;

    /** For the container's proxy. */
    public AccessGroups() {
        this(null);
    }

    @Inject
    AccessGroups(CurrentSite site) {
        this.site = site;
    }

    /**
     * Those of this site and those of none, by name.
     *
     * @param chosen numbers of groups that are to be among them, wherever they belong
     */
    public List<GroupName> offered(Set<Long> chosen) {
        Set<Long> elsewhere = elsewhere();
        Collator inOrder = Collator.getInstance(Locale.FRENCH);
        return database.createQuery("select g from AccessGroup g", AccessGroup.class)
                .getResultStream()
                .filter(group -> chosen.contains(group.id()) || !elsewhere.contains(group.id()))
                .map(group -> new GroupName(group.id(), group.displayName()))
                .sorted(Comparator.comparing(GroupName::name, inOrder).thenComparing(GroupName::id))
                .toList();
    }

    /** The groups of other sites that are none of this one's. */
    private Set<Long> elsewhere() {
        @SuppressWarnings("unchecked")
        List<Number> found = database.createNativeQuery(
                        "select s.accessgroup_id from authentication_accessgroup_sites s"
                                + " where s.accessgroup_id not in (select h.accessgroup_id"
                                + " from authentication_accessgroup_sites h where h.site_id = ?)")
                .setParameter(1, site.id())
                .getResultList();
        return found.stream().map(Number::longValue).collect(Collectors.toSet());
    }
}
