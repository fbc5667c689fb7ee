package org.webinar.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.webinar.listing.Listing;
import org.webinar.listing.Listings;
import org.webinar.listing.NoSuchPage;
import org.webinar.listing.Slice;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** A list or a row as an answer, in the envelope of Django REST framework. */
@ApplicationScoped
public class Answers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final String LAST = "last";

    private final Listings listings;
    private final Addresses addresses;
    private final Settings settings;

    /** For the container's proxy. */
    public Answers() {
        this(null, null, null);
    }

    @Inject
    Answers(Listings listings, Addresses addresses, Settings settings) {
        this.listings = listings;
        this.addresses = addresses;
        this.settings = settings;
    }

    /** The page of a list that the query asks for. */
    <T> Response page(String list, Listing<T> listing, UriInfo asked, BiConsumer<T, Shape> form) {
        Map<String, List<String>> query = asked.getQueryParameters();
        Slice<T> slice = listings.page(listing, wanted(parameter(asked, "page")));
        JsonArrayBuilder results = Json.createArrayBuilder();
        slice.rows().forEach(row -> results.add(shaped(row, form)));
        return answer(Json.createObjectBuilder()
                .add("count", slice.count())
                .add("next", slice.page() < slice.pages() ? link(list, query, slice.page() + 1) : JsonValue.NULL)
                .add("previous", slice.page() > 1 ? link(list, query, slice.page() - 1) : JsonValue.NULL)
                .add("results", results)
                .build());
    }

    /** One row of a list. */
    <T> Response one(Listing<T> listing, String key, BiConsumer<T, Shape> form) {
        return answer(shaped(listings.one(listing, key), form));
    }

    private <T> JsonValue shaped(T row, BiConsumer<T, Shape> form) {
        Shape shape = new Shape(addresses, settings.get(Catalogue.TIME_ZONE));
        form.accept(row, shape);
        return shape.json();
    }

    static Response answer(JsonValue json) {
        return Response.ok(json).header("Cache-Control", "private, no-store").build();
    }

    /** What the query says under this name, as Django reads it: the last one counts, and an empty one says nothing. */
    static Optional<String> parameter(UriInfo asked, String name) {
        List<String> values = asked.getQueryParameters().getOrDefault(name, List.of());
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.get(values.size() - 1)).filter(value -> !value.isEmpty());
    }

    private static OptionalLong wanted(Optional<String> typed) {
        String page = typed.orElse("1");
        if (page.equals(LAST)) {
            return OptionalLong.empty();
        }
        if (!NUMBER.matcher(page).matches()) {
            throw new NoSuchPage();
        }
        return OptionalLong.of(Long.parseLong(page));
    }

    private JsonValue link(String list, Map<String, List<String>> query, long page) {
        return Json.createValue(addresses.page(list, query, page));
    }
}
