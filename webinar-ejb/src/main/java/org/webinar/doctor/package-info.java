/**
 * The server doctor: looks at everything between this module and what it needs, and says in words what is wrong, what that means
 * for viewers, and what to do (decision 38). The same questions are asked by the page, once a day, and by the command.
 */
package org.webinar.doctor;
