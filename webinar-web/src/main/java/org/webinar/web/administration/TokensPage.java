package org.webinar.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webinar.Refusal;
import org.webinar.rights.Rights;
import org.webinar.token.Scope;
import org.webinar.token.TokenAboveYou;
import org.webinar.token.TokenAccountUnknown;
import org.webinar.token.TokenDesk;
import org.webinar.token.TokenEndUnfit;
import org.webinar.token.TokenNameUnfit;
import org.webinar.token.TokenScopesMissing;
import org.webinar.token.TokenSheet;
import org.webinar.token.TokenWish;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page on which tokens for programs are made, looked at and taken back. */
@Named
@ViewScoped
public class TokensPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final long USUAL_MONTHS = 6;
    private static final Map<Class<? extends Refusal>, String> FIELDS = Map.of(
            TokenNameUnfit.class, "make:name",
            TokenAccountUnknown.class, "make:account",
            TokenAboveYou.class, "make:account",
            TokenScopesMissing.class, "make:scopes",
            TokenEndUnfit.class, "make:ends");

    @Inject
    private transient TokenDesk desk;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Rights rights;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Marks marks;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient Clock clock;

    private String page;
    private String name;
    private String account;
    private String ends;
    private Scope[] scopes = {};
    private String fresh;
    private List<TokenSheet> shown;
    private long count;

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        account = door.visitor().username();
        ends = LocalDate.ofInstant(clock.instant(), zone())
                .plusMonths(USUAL_MONTHS)
                .toString();
        look();
    }

    private void look() {
        attempts.arrive(() -> desk.find(first(), door.visitor())).ifPresent(found -> {
            shown = found;
            count = desk.count(door.visitor());
        });
    }

    private int first() {
        return (getNumber() - 1) * TokenDesk.PER_PAGE;
    }

    /** Makes one, which this page shows and no other ever will. */
    public void make() {
        fresh = null;
        boolean made = marks.attempt(FIELDS, () -> {
            TokenWish wish = new TokenWish(name, account, Set.of(scopes), end());
            List<Refusal> faults = desk.faults(wish, door.visitor());
            // The last of them is said with the attempt.
            faults.stream().skip(1).forEach(fault -> marks.mark(FIELDS, fault));
            fresh = desk.make(wish, door.visitor());
        });
        if (made) {
            name = null;
            scopes = new Scope[] {};
        }
        look();
    }

    /** The end of the day that is typed; null when none is. */
    private Instant end() {
        return Asked.day(ends)
                .map(day -> day.plusDays(1).atStartOfDay(zone()).toInstant())
                .orElse(null);
    }

    private ZoneId zone() {
        return sentences.zone();
    }

    /** Takes one back. */
    public void revoke(long id) {
        fresh = null;
        if (attempts.attempt(() -> desk.revoke(id, door.visitor()))) {
            attempts.tell("tokens.revoked");
        }
        look();
    }

    /** Whether this person may make any. */
    public boolean isMaker() {
        return rights.mayMakeTokens(door.visitor());
    }

    /** Whether this person may take this one back. */
    public boolean isRevocable(TokenSheet sheet) {
        return sheet.state() == TokenSheet.State.GOOD && rights.mayRevokeTokens(door.visitor());
    }

    /** What a token may be for. */
    public List<Scope> getOffered() {
        return Arrays.asList(Scope.values());
    }

    /** The token that has just been made; null when none has. */
    public String getFresh() {
        return fresh;
    }

    /** The tokens; null when this person may not see them. */
    public List<TokenSheet> getShown() {
        return shown;
    }

    /** The page of the list, counted from one. */
    public int getNumber() {
        return Asked.page(page);
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (count + TokenDesk.PER_PAGE - 1) / TokenDesk.PER_PAGE);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    public Scope[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(Scope[] scopes) {
        this.scopes = scopes.clone();
    }
}
