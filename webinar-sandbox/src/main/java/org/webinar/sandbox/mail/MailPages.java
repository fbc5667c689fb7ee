package org.webinar.sandbox.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The pages of mails; jsoup writes them, so that nothing in a mail becomes a part of the page. */
final class MailPages {
    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #cfd8e3; --quiet: #51606f; --link: #0b5fae; }
            @media (prefers-color-scheme: dark) { :root { --line: #2c3b50; --quiet: #9fb0c3; --link: #7cc0ff; } }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
            a { color: var(--link); } li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
            ul { list-style: none; padding: 0; } small, dt { color: var(--quiet); } dd { margin: 0 0 .4rem; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid var(--line);
              border-radius: .6rem; padding: 1rem; }
            """;

    private MailPages() {}

    /** All mails, the newest first. */
    static String list(List<MimeMessage> mails) throws MessagingException, IOException {
        Document page = page("Mails of the sandbox");
        // Without a script: what comes is there when somebody looks.
        page.head().appendElement("meta").attr("http-equiv", "refresh").attr("content", "10");
        Element body = page.body();
        body.appendElement("p").text("Nothing leaves this machine. The product sends its mails every twenty seconds.");
        if (mails.isEmpty()) {
            body.appendElement("p").text("No mail has come yet. Invite somebody to a webinar, for example.");
        }
        Element list = body.appendElement("ul");
        for (int number = mails.size(); number > 0; number--) {
            Letter letter = Letter.of(mails.get(number - 1));
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", "/" + number + "/").text(subject(letter));
            item.appendElement("br");
            item.appendElement("small").text("to " + letter.to());
        }
        return page.outerHtml();
    }

    /** One of them. */
    static String mail(MimeMessage mail) throws MessagingException, IOException {
        Letter letter = Letter.of(mail);
        Document page = page(subject(letter));
        Element head = page.body().appendElement("dl");
        head.appendElement("dt").text("From");
        head.appendElement("dd").text(letter.from());
        head.appendElement("dt").text("To");
        head.appendElement("dd").text(letter.to());
        page.body().appendElement("pre").text(letter.text());
        Element files = page.body().appendElement("ul");
        for (int number = 1; number <= letter.attachments().size(); number++) {
            String name = letter.attachments().get(number - 1).name();
            files.appendElement("li")
                    .appendElement("a")
                    .attr("href", number + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .text(name);
        }
        page.body().appendElement("p").appendElement("a").attr("href", "/").text("All mails");
        return page.outerHtml();
    }

    private static String subject(Letter letter) {
        return letter.subject().isBlank() ? "(no subject)" : letter.subject();
    }

    private static Document page(String title) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.selectFirst("html").attr("lang", "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        page.title(title);
        page.body().appendElement("h1").text(title);
        return page;
    }
}
