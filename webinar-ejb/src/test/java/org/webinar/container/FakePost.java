package org.webinar.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.webinar.letter.Letter;
import org.webinar.letter.Post;
import org.webinar.letter.PostAway;
import org.webinar.letter.PostRefused;

/** A mail server that remembers what it has taken, knows some mailboxes not, and at which we may die. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakePost implements Post {
    private final List<Letter> taken = new CopyOnWriteArrayList<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final Set<String> full = ConcurrentHashMap.newKeySet();
    private final Set<String> deadly = ConcurrentHashMap.newKeySet();

    @Override
    public void send(Letter letter) {
        if (unknown.contains(letter.recipients())) {
            throw new PostRefused("550 no such mailbox");
        }
        if (full.contains(letter.recipients())) {
            throw new PostAway("452 mailbox full");
        }
        taken.add(letter);
        if (deadly.remove(letter.recipients())) {
            throw new IllegalStateException("killed after the mail was taken");
        }
    }

    /** From now on there is no such mailbox. */
    void knowsNot(String address) {
        unknown.add(address);
    }

    void knowsAgain(String address) {
        unknown.remove(address);
    }

    /** From now on the mailbox takes nothing, until it takes again. */
    void isFull(String address) {
        full.add(address);
    }

    void takesAgain(String address) {
        full.remove(address);
    }

    /** The server dies when the next mail to this address has been taken, before that is written down. */
    void killsAt(String address) {
        deadly.add(address);
    }

    /** What has been taken for an address, in order. */
    List<Letter> to(String address) {
        return taken.stream()
                .filter(letter -> letter.recipients().equals(address))
                .toList();
    }
}
