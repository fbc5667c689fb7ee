package org.webinar.web.administration;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.webinar.Refusal;
import org.webinar.webhook.News;
import org.webinar.webhook.WebhookAddressInside;
import org.webinar.webhook.WebhookAddressUnfit;
import org.webinar.webhook.WebhookNameUnfit;
import org.webinar.webhook.WebhookNewsMissing;
import org.webinar.webhook.WebhookSheet;
import org.webinar.webhook.WebhookWish;

/** What is typed of a program that is to be told. */
public class WebhookForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String address;
    private News[] news = {};

    static WebhookForm of(WebhookSheet sheet) {
        WebhookForm form = new WebhookForm();
        form.name = sheet.name();
        form.address = sheet.address();
        form.news = sheet.news().toArray(News[]::new);
        return form;
    }

    /** Which field of the form with this id a refusal is about. */
    static Map<Class<? extends Refusal>, String> fields(String form) {
        return Map.of(
                WebhookNameUnfit.class, form + ":name",
                WebhookAddressUnfit.class, form + ":address",
                WebhookAddressInside.class, form + ":address",
                WebhookNewsMissing.class, form + ":news");
    }

    WebhookWish wish() {
        return new WebhookWish(name, address, Set.of(news));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public News[] getNews() {
        return news.clone();
    }

    public void setNews(News[] news) {
        this.news = news.clone();
    }
}
