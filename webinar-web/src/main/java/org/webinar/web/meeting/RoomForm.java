package org.webinar.web.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.meeting.Entry;
import org.webinar.meeting.Furnishing;
import org.webinar.meeting.GuestPolicy;
import org.webinar.meeting.Locks;
import org.webinar.meeting.Planned.Field;
import org.webinar.meeting.RoomPlan;
import org.webinar.meeting.RoomWish;

/** What somebody types about the room of a webinar: who comes in, what is recorded, how it is furnished. */
public class RoomForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NUMBER = 9;

    private final RoomPlan filled;

    private String attendeePassword;
    private String moderatorPassword;
    private boolean restricted;
    private Long[] groups;
    private GuestPolicy guests;
    private boolean recorded;
    private boolean fromTheStart;
    private boolean byHand;
    private String welcome;
    private String participants;
    private String voiceBridge;
    private boolean webcams;
    private String logout;
    private String[] locks;

    RoomForm(RoomPlan plan) {
        filled = plan;
        attendeePassword = plan.entry().attendeePassword();
        moderatorPassword = plan.entry().moderatorPassword();
        restricted = plan.entry().circle().restricted();
        groups = plan.entry().circle().groups().toArray(Long[]::new);
        guests = plan.entry().guests();
        recorded = plan.recording().wanted();
        fromTheStart = plan.recording().fromTheStart();
        byHand = plan.recording().byHand();
        welcome = plan.furnishing().welcome();
        participants = String.valueOf(plan.furnishing().participants());
        voiceBridge = plan.furnishing().voiceBridge() == null
                ? ""
                : plan.furnishing().voiceBridge().toString();
        webcams = plan.furnishing().webcamsForModerators();
        logout = plan.furnishing().logout();
        locks = LockNames.of(plan.furnishing().locks());
    }

    /** What the form holds; what is no number stays as it was. */
    RoomPlan plan(Set<Integer> owners) {
        Set<Long> chosen = Arrays.stream(groups == null ? new Long[0] : groups).collect(Collectors.toSet());
        Integer bridge = isBlank(voiceBridge)
                ? null
                : isNumber(voiceBridge)
                        ? Integer.valueOf(voiceBridge.strip())
                        : filled.furnishing().voiceBridge();
        return new RoomPlan(
                owners,
                new Entry(attendeePassword, moderatorPassword, new Entry.Circle(restricted, chosen), guests),
                new RoomWish.Recording(recorded, fromTheStart, byHand),
                new Furnishing(
                        welcome,
                        isNumber(participants)
                                ? Integer.parseInt(participants.strip())
                                : filled.furnishing().participants(),
                        bridge,
                        webcams,
                        logout,
                        locksChosen()));
    }

    private Locks locksChosen() {
        return LockNames.among(locks == null ? new String[0] : locks);
    }

    /** What is no number; what other programs have written is not looked at. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (!isNumber(participants)
                && !asFilled(participants, filled.furnishing().participants())) {
            faults.add(new Fault(Fault.input(Field.PARTICIPANTS), new NumberUnreadable()));
        }
        if (!isBlank(voiceBridge)
                && !isNumber(voiceBridge)
                && !asFilled(voiceBridge, filled.furnishing().voiceBridge())) {
            faults.add(new Fault(Fault.input(Field.VOICE_BRIDGE), new NumberUnreadable()));
        }
        return faults;
    }

    private static boolean asFilled(String typed, Integer number) {
        return typed != null && typed.strip().equals(String.valueOf(number));
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static boolean isNumber(String typed) {
        return typed != null && typed.strip().matches("[0-9]{1," + LONGEST_NUMBER + "}");
    }

    public String getAttendeePassword() {
        return attendeePassword;
    }

    public void setAttendeePassword(String attendeePassword) {
        this.attendeePassword = attendeePassword;
    }

    public String getModeratorPassword() {
        return moderatorPassword;
    }

    public void setModeratorPassword(String moderatorPassword) {
        this.moderatorPassword = moderatorPassword;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public void setRestricted(boolean restricted) {
        this.restricted = restricted;
    }

    public Long[] getGroups() {
        return groups == null ? null : groups.clone();
    }

    public void setGroups(Long[] groups) {
        this.groups = groups == null ? null : groups.clone();
    }

    public GuestPolicy getGuests() {
        return guests;
    }

    public void setGuests(GuestPolicy guests) {
        this.guests = guests;
    }

    public boolean isRecorded() {
        return recorded;
    }

    public void setRecorded(boolean recorded) {
        this.recorded = recorded;
    }

    public boolean isFromTheStart() {
        return fromTheStart;
    }

    public void setFromTheStart(boolean fromTheStart) {
        this.fromTheStart = fromTheStart;
    }

    public boolean isByHand() {
        return byHand;
    }

    public void setByHand(boolean byHand) {
        this.byHand = byHand;
    }

    public String getWelcome() {
        return welcome;
    }

    public void setWelcome(String welcome) {
        this.welcome = welcome;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getVoiceBridge() {
        return voiceBridge;
    }

    public void setVoiceBridge(String voiceBridge) {
        this.voiceBridge = voiceBridge;
    }

    public boolean isWebcams() {
        return webcams;
    }

    public void setWebcams(boolean webcams) {
        this.webcams = webcams;
    }

    public String getLogout() {
        return logout;
    }

    public void setLogout(String logout) {
        this.logout = logout;
    }

    public String[] getLocks() {
        return locks == null ? null : locks.clone();
    }

    public void setLocks(String[] locks) {
        this.locks = locks == null ? null : locks.clone();
    }
}
