package org.webinar.person;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.webinar.chat.ChatArchive;
import org.webinar.chat.Forgotten;
import org.webinar.identity.Visitor;
import org.webinar.poll.PollErasure;
import org.webinar.question.QuestionErasure;

/** What somebody has said at live events: for that person, and for administrators who are asked on his or her behalf. */
@Stateless
public class PersonArchive {
    private final ChatArchive chats;
    private final QuestionErasure questions;
    private final PollErasure polls;

    /** For the container's proxy. */
    public PersonArchive() {
        this(null, null, null);
    }

    @Inject
    PersonArchive(ChatArchive chats, QuestionErasure questions, PollErasure polls) {
        this.chats = chats;
        this.questions = questions;
        this.polls = polls;
    }

    /**
     * Everything that is kept.
     *
     * @throws org.webinar.Refusal when neither an administrator nor that person asks, or there is no such account
     */
    public Kept of(String username, Visitor visitor) {
        int userId = chats.account(username, visitor);
        return new Kept(chats.of(username, visitor), questions.of(userId), polls.of(userId), questions.votesOf(userId));
    }

    /**
     * Forgets it all: who else remembers something hears of it from the chat.
     *
     * @throws org.webinar.Refusal when neither an administrator nor that person asks, or there is no such account
     */
    public Forgotten forget(String username, Visitor visitor) {
        return chats.forget(username, visitor);
    }
}
