package org.webinar.web.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webinar.administration.Page;

/**
 * A list of administrators, looked through by words and by whatever else its page asks, a page at a time. All that is asked
 * stands in the address.
 *
 * @param <T> what stands in a row
 */
public abstract class Listed<T> {
    private static final String ORDER = "order";

    private String words;
    private String page;
    private Page<T> shown;

    /** What is asked besides words and page, as it stands in the address; what is empty is left out. */
    protected abstract Map<String, Object> choices();

    /** Which page is asked for, counted from nought. */
    protected int number() {
        return Asked.page(page) - 1;
    }

    /** Shows what has been found. */
    protected void show(Optional<Page<T>> found) {
        shown = found.orElse(null);
    }

    private Map<String, Object> asked() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("q", getWords());
        asked.putAll(choices());
        return asked;
    }

    /** The list as it is narrowed now, with one thing more or otherwise; as it stands in addresses. */
    protected String address(String name, Object value) {
        Map<String, Object> asked = asked();
        asked.put(name, value);
        return Asked.query(asked);
    }

    /** The list as it is narrowed now, as it stands in addresses. */
    public String getQuery() {
        return Asked.query(asked());
    }

    /** Address of another page of the list. */
    public String turned(long to) {
        return address("page", to);
    }

    /** Address of the list in another order. */
    public String sorted(String by) {
        return address(ORDER, by);
    }

    /** Whether the list is narrowed. */
    public boolean isNarrowed() {
        Map<String, Object> asked = asked();
        asked.remove(ORDER);
        return Asked.query(asked).length() > 1;
    }

    /** What is shown; null when this person may not see it. */
    public Page<T> getShown() {
        return shown;
    }

    public List<T> getRows() {
        return shown.rows();
    }

    public String getWords() {
        return Asked.words(words);
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
