package org.webinar.web.administration;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.webinar.gateway.Duty;
import org.webinar.gateway.GatewaySheet;
import org.webinar.gateway.Posture;
import org.webinar.gateway.SlotSheet;
import org.webinar.gateway.SlotWish;

/** What is typed of a gateway's duty: whether it serves, how many streams at once, where they go, with which margins. */
public class DutyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Duty read;
    private Posture posture;
    private int slots;
    private int priority;
    private Integer setUp;
    private Integer tearDown;
    private final List<SlotField> channels = new ArrayList<>();

    static DutyForm of(GatewaySheet sheet) {
        Duty duty = sheet.setup().duty();
        DutyForm form = new DutyForm();
        form.read = duty;
        form.posture = duty.posture();
        form.slots = duty.slots();
        form.priority = duty.priority();
        form.setUp = duty.setUp().map(margin -> (int) margin.toMinutes()).orElse(null);
        form.tearDown = duty.tearDown().map(margin -> (int) margin.toMinutes()).orElse(null);
        sheet.furtherSlots().forEach(slot -> form.channels.add(new SlotField(slot)));
        form.channels.add(new SlotField(new SlotSheet(0, "", null)));
        return form;
    }

    /** What the form showed at first. */
    Duty read() {
        return read;
    }

    Duty duty() {
        return new Duty(posture, slots, priority, minutes(setUp), minutes(tearDown));
    }

    private static Duration minutes(Integer margin) {
        return margin == null ? null : Duration.ofMinutes(margin);
    }

    List<SlotWish> wishes() {
        return channels.stream().map(SlotField::wish).toList();
    }

    public Posture getPosture() {
        return posture;
    }

    public void setPosture(Posture posture) {
        this.posture = posture;
    }

    public int getSlots() {
        return slots;
    }

    public void setSlots(int slots) {
        this.slots = slots;
    }

    public int getPriority() {
        return priority;
    }

    public void setPriority(int priority) {
        this.priority = priority;
    }

    public Integer getSetUp() {
        return setUp;
    }

    public void setSetUp(Integer setUp) {
        this.setUp = setUp;
    }

    public Integer getTearDown() {
        return tearDown;
    }

    public void setTearDown(Integer tearDown) {
        this.tearDown = tearDown;
    }

    public List<SlotField> getChannels() {
        return channels;
    }
}
