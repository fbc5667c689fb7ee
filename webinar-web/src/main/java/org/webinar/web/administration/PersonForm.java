package org.webinar.web.administration;

import java.io.Serializable;
import org.webinar.account.AccountPlan;
import org.webinar.account.AccountSheet;

/** What is typed about a person. */
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String username = "";
    /** Never kept between two requests, nor written into a page. */
    private transient String password;

    private String firstName = "";
    private String lastName = "";
    private String email = "";
    private boolean elsewhere;
    private boolean open = true;
    private boolean administrator;
    private boolean planner = true;

    static PersonForm of(AccountSheet sheet) {
        PersonForm form = new PersonForm();
        AccountPlan plan = sheet.plan();
        form.username = sheet.username();
        form.firstName = plan.firstName();
        form.lastName = plan.lastName();
        form.email = plan.email();
        form.open = plan.open();
        form.administrator = plan.administrator();
        form.planner = plan.planner();
        return form;
    }

    AccountPlan plan() {
        return new AccountPlan(firstName, lastName, email, open, administrator, planner);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The password to be stored; null for somebody who signs in elsewhere. */
    String wished() {
        String typed = password == null ? "" : password;
        return elsewhere ? null : typed;
    }

    public boolean isElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(boolean elsewhere) {
        this.elsewhere = elsewhere;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public void setAdministrator(boolean administrator) {
        this.administrator = administrator;
    }

    public boolean isPlanner() {
        return planner;
    }

    public void setPlanner(boolean planner) {
        this.planner = planner;
    }
}
