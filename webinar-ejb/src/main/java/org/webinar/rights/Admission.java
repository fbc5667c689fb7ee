package org.webinar.rights;

/** Whether somebody may watch an event, and else what could be done about it. */
public enum Admission {
    /** Come in. */
    YES,
    /** Only for people who have signed in, and this one has not. */
    SIGN_IN,
    /** Only for some access groups, and this person is in none of them. */
    NOT_IN_GROUP,
    /** The event has a password. */
    PASSWORD,
    /** Only for people who have registered; nothing else stands in the way. */
    REGISTER,
    /** Not open: a draft, and neither its owner nor the right private link asks. */
    NO
}
