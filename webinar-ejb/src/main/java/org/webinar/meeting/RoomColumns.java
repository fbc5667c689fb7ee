package org.webinar.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a meeting that say how its room shall be; new ones are filled as by Pod's form. */
@Embeddable
class RoomColumns {
    private static final int PASSWORD_LENGTH = 16;
    private static final int MOST_PARTICIPANTS = 150;
    private static final int LOWEST_VOICE_BRIDGE = 70_000;
    private static final int VOICE_BRIDGES = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(name = "attendee_password")
    private String attendeePassword = RANDOM.ints(PASSWORD_LENGTH, 'a', 'z' + 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    @Column(name = "moderator_password")
    private String moderatorPassword = "";

    @Column(name = "is_restricted")
    private boolean restricted;

    @Column(name = "guest_policy")
    private String guestPolicy = GuestPolicy.ALWAYS_ACCEPT.name();

    @Column(name = "record")
    private boolean recorded;

    @Column(name = "auto_start_recording")
    private boolean autoStartRecording;

    @Column(name = "allow_start_stop_recording")
    private boolean allowStartStopRecording = true;

    @Column(name = "welcome_text")
    private String welcomeText = "";

    @Column(name = "max_participants")
    private int maxParticipants = MOST_PARTICIPANTS;

    @Column(name = "voice_bridge")
    private Integer voiceBridge = LOWEST_VOICE_BRIDGE + RANDOM.nextInt(VOICE_BRIDGES);

    @Column(name = "webcam_only_for_moderators")
    private boolean webcamOnlyForModerators;

    @Column(name = "logout_url")
    private String logoutUrl;

    @Column(name = "lock_settings_disable_cam")
    private boolean camLocked;

    @Column(name = "lock_settings_disable_mic")
    private boolean micLocked;

    @Column(name = "lock_settings_disable_private_chat")
    private boolean privateChatLocked;

    @Column(name = "lock_settings_disable_public_chat")
    private boolean publicChatLocked;

    @Column(name = "lock_settings_disable_note")
    private boolean noteLocked;

    @Column(name = "lock_settings_locked_layout")
    private boolean layoutLocked;

    protected RoomColumns() {}

    /** What they say, with what stands in other tables. */
    RoomPlan plan(Set<Integer> owners, Set<Long> groups) {
        return new RoomPlan(
                owners,
                new Entry(
                        attendeePassword,
                        moderatorPassword,
                        new Entry.Circle(restricted, groups),
                        GuestPolicy.of(guestPolicy)),
                recording(),
                new Furnishing(welcomeText, maxParticipants, voiceBridge, webcamOnlyForModerators, logoutUrl, locks()));
    }

    private Locks locks() {
        return new Locks(camLocked, micLocked, privateChatLocked, publicChatLocked, noteLocked, layoutLocked);
    }

    /** Says this from now on; what says the same already, in whichever words, is not written. */
    void become(RoomPlan plan, RoomPlan before) {
        if (!plan.entry().equals(before.entry())) {
            become(plan.entry());
        }
        recorded = plan.recording().wanted();
        autoStartRecording = plan.recording().fromTheStart();
        allowStartStopRecording = plan.recording().byHand();
        if (!plan.furnishing().equals(before.furnishing())) {
            become(plan.furnishing());
        }
    }

    private void become(Entry entry) {
        attendeePassword = entry.attendeePassword();
        moderatorPassword = entry.moderatorPassword();
        restricted = entry.circle().restricted();
        if (GuestPolicy.of(guestPolicy) != entry.guests()) {
            guestPolicy = entry.guests().name();
        }
    }

    private void become(Furnishing furnishing) {
        if (!new Furnishing(welcomeText, 0, null, false, "", Locks.NONE)
                .welcome()
                .equals(furnishing.welcome())) {
            welcomeText = furnishing.welcome();
        }
        maxParticipants = furnishing.participants();
        voiceBridge = furnishing.voiceBridge();
        webcamOnlyForModerators = furnishing.webcamsForModerators();
        if (!furnishing.logout().equals(logoutUrl == null ? "" : logoutUrl)) {
            logoutUrl = furnishing.logout().isEmpty() ? null : furnishing.logout();
        }
        camLocked = furnishing.locks().cam();
        micLocked = furnishing.locks().mic();
        privateChatLocked = furnishing.locks().privateChat();
        publicChatLocked = furnishing.locks().publicChat();
        noteLocked = furnishing.locks().note();
        layoutLocked = furnishing.locks().layout();
    }

    String attendeePassword() {
        return attendeePassword;
    }

    String moderatorPassword() {
        return moderatorPassword;
    }

    boolean restricted() {
        return restricted;
    }

    RoomWish.Recording recording() {
        return new RoomWish.Recording(recorded, autoStartRecording, allowStartStopRecording);
    }
}
