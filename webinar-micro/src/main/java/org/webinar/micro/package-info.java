/**
 * The start of the product on one machine: looks whether it can run here, starts Payara Micro in the same process, and
 * says in lines that begin with "webinar:" what became of it. Knows nothing of webinars.
 */
package org.webinar.micro;
