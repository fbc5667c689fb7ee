/** Pages and addresses of registration: for those who register, and for those who decide. */
package org.webinar.web.registration;
