package org.webinar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A person with an account in Pod (Django's table). Only what a login changes is written, by {@link Accounts}; where there is
 * no Pod, also what administrators decide about the account.
 */
@Entity
@Table(name = "auth_user")
public class User {
    @Id
    private Integer id;

    private String username;
    private String password;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String email;

    @Column(name = "is_superuser")
    private boolean superuser;

    @Column(name = "is_staff")
    private boolean staff;

    @Column(name = "is_active")
    private boolean active;

    @Column(name = "last_login")
    private Instant lastLogin;

    protected User() {}

    public Integer id() {
        return id;
    }

    /** First and last name, or the user name when both are empty, as Pod shows people. */
    public String fullName() {
        String name = (firstName + " " + lastName).strip();
        return name.isEmpty() ? username : name;
    }

    /** The mail address; may be empty. */
    public String email() {
        return email == null ? "" : email.strip();
    }

    /** The name of the account; never null. */
    public String username() {
        return username;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    /** When the person signed in last; null for never. */
    public Instant lastLogin() {
        return lastLogin;
    }

    /** Whether there is a password that opens the account; without one the person signs in elsewhere. */
    public boolean hasPassword() {
        return !password.startsWith("!");
    }

    /** Is called so from now on, and has this mail address. */
    public void call(String first, String last, String address) {
        firstName = first;
        lastName = last;
        email = address;
    }

    /** Lets the person sign in, or not. */
    public void open(boolean open) {
        active = open;
    }

    /** Lets the person do everything, or not; the staff status comes and goes with it. */
    public void administer(boolean administers) {
        if (superuser != administers) {
            superuser = administers;
            staff = administers;
        }
    }

    /** Whether this is stored of the password. */
    public boolean has(String stored) {
        return password.equals(stored);
    }

    /** Has another password from now on: what is stored of it. */
    public void takePassword(String stored) {
        password = stored;
    }

    /** The password as Django stores it: algorithm, parameters and hash. */
    String password() {
        return password;
    }

    /** Whether the account is open: nobody comes in with one that is closed. */
    public boolean active() {
        return active;
    }

    /** Whether the person may do everything. */
    public boolean superuser() {
        return superuser;
    }

    boolean staff() {
        return staff;
    }
}
