package org.webinar.web.event;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.webinar.livestream.Audience;
import org.webinar.livestream.EventPlan;
import org.webinar.livestream.FrameSheet;
import org.webinar.markup.Markup;

/** What somebody types who decides about the audience's page. */
public class EventForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the form was filled with, for what one does not touch must not change. */
    private EventPlan asRead;

    private final String textAsRead;
    private final boolean typeable;
    private final boolean locked;

    private String text;
    private Audience audience;
    private Long[] groups;
    private String password;
    private boolean unlock;
    private boolean draft;
    private final FrameForm frames;

    EventForm(EventPlan plan, FrameSheet sheet) {
        frames = new FrameForm(plan.frames(), sheet);
        asRead = plan;
        textAsRead = Markup.typed(plan.description());
        typeable = Markup.isTypeable(plan.description());
        locked = !plan.password().isEmpty();
        text = textAsRead;
        audience = plan.audience();
        groups = plan.groups().toArray(Long[]::new);
        draft = plan.draft();
    }

    /**
     * What the form holds.
     *
     * @param videos finds the number of a video in Pod by the address of its page
     * @throws org.webinar.Refusal when something of it can't be
     */
    EventPlan plan(ToLongFunction<String> videos) {
        Set<Long> chosen = Arrays.stream(groups == null ? new Long[0] : groups).collect(Collectors.toSet());
        return new EventPlan(description(), audience, chosen, newPassword(), draft, frames.frames(videos));
    }

    /** What Pod has formatted stays as it is, as long as nobody types. */
    private String description() {
        return sameLines(text).equals(textAsRead) ? asRead.description() : Markup.stored(text);
    }

    private static String sameLines(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    private String newPassword() {
        if (password != null && !password.isBlank()) {
            return password;
        }
        return unlock ? "" : asRead.password();
    }

    /** The description as the audience would see it. */
    String preview() {
        return Markup.shown(description());
    }

    /** What the person has read by now. */
    EventPlan asRead() {
        return asRead;
    }

    /** The person has been told what others have written meanwhile. */
    void hasRead(EventPlan seen) {
        asRead = seen;
    }

    /** Whether everything in the stored description can be typed here. */
    public boolean isTypeable() {
        return typeable;
    }

    /** Whether a password was set when the form was opened. */
    public boolean isLocked() {
        return locked;
    }

    public FrameForm getFrames() {
        return frames;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public Long[] getGroups() {
        return groups == null ? null : groups.clone();
    }

    public void setGroups(Long[] groups) {
        this.groups = groups == null ? null : groups.clone();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isUnlock() {
        return unlock;
    }

    public void setUnlock(boolean unlock) {
        this.unlock = unlock;
    }

    public boolean isDraft() {
        return draft;
    }

    public void setDraft(boolean draft) {
        this.draft = draft;
    }
}
