package org.webinar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A person with an account in Pod (Django's table). Only what a login changes is written, by {@link Accounts}; where there is
 * no Pod, also what is decided about the account, by {@link AccountRegister}.
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

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    Instant lastLogin() {
        return lastLogin;
    }

    /** Becomes what has been decided. Who administers has the staff status, too, and loses both together. */
    void become(AccountPlan plan) {
        firstName = plan.firstName();
        lastName = plan.lastName();
        email = plan.email();
        active = plan.open();
        if (superuser != plan.administrator()) {
            superuser = plan.administrator();
            staff = plan.administrator();
        }
    }

    /** Has another password from now on: what is stored of it. */
    void takePassword(String stored) {
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

    boolean superuser() {
        return superuser;
    }

    boolean staff() {
        return staff;
    }
}
