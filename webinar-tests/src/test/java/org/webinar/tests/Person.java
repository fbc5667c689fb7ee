package org.webinar.tests;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody with a browser of their own, who notices what should not happen in any page. */
final class Person implements AutoCloseable {
    private final BrowserContext context;
    private final Set<String> hosts;
    private final List<String> console = new CopyOnWriteArrayList<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private Page page;

    Person(BrowserContext context, Set<String> hosts) {
        this.context = context;
        this.hosts = hosts;
        context.onPage(this::watch);
        context.onRequest(request -> watchHost(request.url()));
    }

    private void watch(Page opened) {
        opened.onConsoleMessage(message -> {
            String line = message.type() + " " + message.text() + " (" + message.location() + ")";
            console.add(line);
            if (message.type().equals("error")) {
                troubles.add("console " + line);
            }
        });
        opened.onPageError(error -> troubles.add("uncaught " + error));
        opened.onDialog(dialog -> {
            // Our pages ask; a page that has been tampered with tells.
            if (dialog.type().equals("confirm")) {
                questions.add(dialog.message());
                dialog.accept();
            } else {
                troubles.add("dialog " + dialog.message());
                dialog.dismiss();
            }
        });
    }

    private void watchHost(String url) {
        if (url.startsWith("http")) {
            var address = URI.create(url.replaceAll("[?#].*", ""));
            if (!hosts.contains(address.getScheme() + "://" + address.getAuthority())) {
                troubles.add("foreign request " + url);
            }
        }
    }

    /** Comes with a cookie that another program on this host has given. */
    Person carrying(String name, String value) {
        context.addCookies(
                List.of(new Cookie(name, value).setDomain("127.0.0.1").setPath("/")));
        return this;
    }

    /** Opens a further tab and looks at it from now on. */
    Page open(String path) {
        page = context.newPage();
        page.navigate(path);
        return page;
    }

    /** The tab that was opened last. */
    Page page() {
        return page;
    }

    List<Page> pages() {
        return context.pages();
    }

    /** All that the pages wrote to their consoles. */
    List<String> console() {
        return List.copyOf(console);
    }

    /** Errors, dialogs and requests to strange hosts, in any tab. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** What pages have asked; everything was answered with yes. */
    List<String> questions() {
        return List.copyOf(questions);
    }

    /** Cookies and storage, to come back with. */
    String session() {
        return context.storageState();
    }

    @Override
    public void close() {
        context.close();
    }
}
